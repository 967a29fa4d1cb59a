/** What other modules' events do to points. */
package com.codecanvas.medspa.loyalty.events;
