/** How what is typed into a search field finds a patient whose data the database can't read. */
package com.codecanvas.medspa.patients.domain.search;
