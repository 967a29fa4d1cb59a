/** The module's tables in PostgreSQL. */
package com.codecanvas.medspa.photos.store;
