/** From an event to a signed call that arrived. */
package com.codecanvas.medspa.webhooks.send;
