/** Where rule books come from. */
package com.codecanvas.medspa.treatments.rules;
