/** The tables of schema {@code payments}. */
package com.codecanvas.medspa.payments.store;
