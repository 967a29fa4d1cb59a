/** Invoices, packages, deposits, attempts and the double entries that they make, free of database and container. */
package com.codecanvas.medspa.payments.domain;
