/** The module's endpoints. */
package com.codecanvas.medspa.photos.rest;
