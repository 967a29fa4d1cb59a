/** Tables {@code accounting.price} and {@code accounting.revenue}. */
package com.codecanvas.medspa.accounting.store;
