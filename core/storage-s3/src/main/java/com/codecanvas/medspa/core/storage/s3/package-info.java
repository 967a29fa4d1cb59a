/** The bucket as the place that all nodes share. */
package com.codecanvas.medspa.core.storage.s3;
