/** Text messages by the clinic's Twilio account. */
package com.codecanvas.medspa.messaging.twilio;
