/** The module's tables. */
package com.codecanvas.medspa.treatments.store;
