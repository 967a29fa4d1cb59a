/** Square behind the slot {@code payments}. */
package com.codecanvas.medspa.payments.square;
