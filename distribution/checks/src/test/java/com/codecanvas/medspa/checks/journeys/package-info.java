/** What staff do all day, in a real browser against the shipped distribution. */
package com.codecanvas.medspa.checks.journeys;
