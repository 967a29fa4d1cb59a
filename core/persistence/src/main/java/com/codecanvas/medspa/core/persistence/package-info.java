/** Transactions on behalf of modules and of the kernel itself. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.persistence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
