/** The endpoints of the module. */
package com.codecanvas.medspa.webhooks.rest;
