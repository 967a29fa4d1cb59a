/** {@code /accounting}: months, prices, revenue and the file for the accountant. */
package com.codecanvas.medspa.accounting.rest;
