/** Where pictures are kept: the slot that storage providers fill. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.photos.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
