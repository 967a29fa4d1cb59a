/** A provider of both channels for trying out: it keeps messages, shows them, and takes typed replies. */
package com.codecanvas.medspa.messaging.sandbox;
