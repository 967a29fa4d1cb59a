/** Files that belong to the installation, such as module packages, each kept under the SHA-256 of its content. For the kernel alone. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.storage;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
