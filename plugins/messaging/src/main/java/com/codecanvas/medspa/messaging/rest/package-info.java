/** The module's endpoints. */
package com.codecanvas.medspa.messaging.rest;
