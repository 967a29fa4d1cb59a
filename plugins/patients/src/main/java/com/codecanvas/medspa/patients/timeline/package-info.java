/** A patient's history, put together from what the modules tell. */
package com.codecanvas.medspa.patients.timeline;
