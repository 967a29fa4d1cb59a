/** Hands messages to the clinic's providers, once each, and notes what became of them. */
package com.codecanvas.medspa.messaging.send;
