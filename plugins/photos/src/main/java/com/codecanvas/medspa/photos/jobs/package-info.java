/** What goes on in the background: taking away, moving, checking. */
package com.codecanvas.medspa.photos.jobs;
