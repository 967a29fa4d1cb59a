/** The endpoint of the sandbox. */
package com.codecanvas.medspa.payments.sandbox.rest;
