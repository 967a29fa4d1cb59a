/** Which clinic the current work belongs to. The kernel opens the scope; modules only read it. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.tenancy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
