/** Courses of treatments that other modules describe: what is kept of them, how far they are, and the life of their sessions. */
package com.codecanvas.medspa.treatments.domain.course;
