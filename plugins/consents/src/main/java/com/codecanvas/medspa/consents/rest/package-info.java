/** The endpoints. */
package com.codecanvas.medspa.consents.rest;
