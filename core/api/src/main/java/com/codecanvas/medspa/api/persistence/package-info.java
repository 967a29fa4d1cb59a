/** How a module reads and writes its own tables: inside the clinic's transaction that the kernel holds. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.persistence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
