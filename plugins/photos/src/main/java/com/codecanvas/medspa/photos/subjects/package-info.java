/** What pictures can be of, as the clinic's other modules tell it. */
package com.codecanvas.medspa.photos.subjects;
