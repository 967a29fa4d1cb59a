/** How calls into modules end, told to whoever watches over them, and which modules are not called for a while because they failed again and again. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.modules.circuit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
