/** The scope in which work for one clinic runs. Opening one is elevation: kernel bundles only. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.tenancy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
