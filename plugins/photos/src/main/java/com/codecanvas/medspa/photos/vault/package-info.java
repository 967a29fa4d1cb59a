/** The way of a picture into the storage and out of it, encrypted on this side. */
package com.codecanvas.medspa.photos.vault;
