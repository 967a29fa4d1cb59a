/** Patients in PostgreSQL: encrypted columns, and keyed tokens to find them by. */
package com.codecanvas.medspa.patients.store;
