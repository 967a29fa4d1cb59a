/** What an appointment is and what may happen to it, without database, web or container. */
package com.codecanvas.medspa.scheduling.domain;
