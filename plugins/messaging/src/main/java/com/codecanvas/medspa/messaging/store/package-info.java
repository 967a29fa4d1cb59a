/** The module's tables. */
package com.codecanvas.medspa.messaging.store;
