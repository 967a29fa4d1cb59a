/** Pictures on their way in. */
package com.codecanvas.medspa.bench.pictures;
