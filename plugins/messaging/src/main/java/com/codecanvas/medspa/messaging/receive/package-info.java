/** Takes in what patients text and what providers report. */
package com.codecanvas.medspa.messaging.receive;
