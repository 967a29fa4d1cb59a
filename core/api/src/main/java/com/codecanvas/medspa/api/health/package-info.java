/** How a module says whether it works. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.health;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
