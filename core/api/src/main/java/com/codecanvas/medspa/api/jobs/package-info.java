/** Work that a module does later or in the background, for one clinic, at least once. */
@Export
@Version("1.1.0")
package com.codecanvas.medspa.api.jobs;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
