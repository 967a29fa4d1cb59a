/** Which modules are installed, and which of them each clinic uses. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.modules;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
