/** Finds free times: what is open, who is taken, and who takes it. Times are whole seconds since 1970, since a search looks at thousands. */
package com.codecanvas.medspa.scheduling.domain.slots;
