/** The endpoints of the till. */
package com.codecanvas.medspa.payments.rest;
