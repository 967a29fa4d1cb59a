/** Keys of the installation and of each clinic. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.encryption;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
