/** Tables {@code loyalty.account} and {@code loyalty.entry}. */
package com.codecanvas.medspa.loyalty.store;
