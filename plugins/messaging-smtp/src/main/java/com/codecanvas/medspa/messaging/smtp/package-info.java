/** Sends e-mail through a mail server. */
package com.codecanvas.medspa.messaging.smtp;
