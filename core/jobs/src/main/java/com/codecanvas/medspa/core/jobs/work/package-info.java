/** The queue as other kernel bundles use it: work of modules that is called for in other ways than by {@code Jobs}. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.jobs.work;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
