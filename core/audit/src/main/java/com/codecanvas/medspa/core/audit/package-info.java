/** The audit log: append-only, one entry for each request, job step and administrative act. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
