/** Tattoo removal as the clinic's records see it: estimates, physics, range checks, screening and the life of a session. Records and checks; never prescribes. */
package com.codecanvas.medspa.treatments.domain;
