/** What this module has that pictures can be of. */
package com.codecanvas.medspa.treatments.pictures;
