/** What counts as revenue, free of database and container. */
package com.codecanvas.medspa.accounting.domain;
