/** The module's tables. */
package com.codecanvas.medspa.scheduling.store;
