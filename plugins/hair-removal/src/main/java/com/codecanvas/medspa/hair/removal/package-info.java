/** Laser hair removal for the treatments module: what is asked, recorded and judged. */
package com.codecanvas.medspa.hair.removal;
