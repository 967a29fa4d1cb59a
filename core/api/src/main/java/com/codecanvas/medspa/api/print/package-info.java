/** Documents on paper. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.print;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
