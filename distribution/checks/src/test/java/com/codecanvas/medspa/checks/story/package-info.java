/** A whole day of one patient, from the call to the aftercare, as everybody in the clinic sees it. */
package com.codecanvas.medspa.checks.story;
