/** Points and what they are good for, free of database and container. */
package com.codecanvas.medspa.loyalty.domain;
