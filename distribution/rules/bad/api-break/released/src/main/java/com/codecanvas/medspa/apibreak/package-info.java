/** A public API. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.apibreak;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
