/** What a module's file holds: read with suspicion, told in plain words, without installing anything. Needs no OSGi framework. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.packages;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
