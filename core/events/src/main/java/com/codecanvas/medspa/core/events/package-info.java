/** Events of modules: stored with the change that they tell of, then put into the queue once for each handler that wants to know. */
package com.codecanvas.medspa.core.events;
