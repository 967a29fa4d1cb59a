/** The pretended bank. */
package com.codecanvas.medspa.payments.sandbox.bank;
