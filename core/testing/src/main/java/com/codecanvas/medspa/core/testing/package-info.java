/** A module's surroundings in a test: two clinics with keys, people, a clock, and the real database prepared as the kernel prepares it. */
package com.codecanvas.medspa.core.testing;
