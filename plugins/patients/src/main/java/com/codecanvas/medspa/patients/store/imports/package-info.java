/** Imports and their rows in PostgreSQL. */
package com.codecanvas.medspa.patients.store.imports;
