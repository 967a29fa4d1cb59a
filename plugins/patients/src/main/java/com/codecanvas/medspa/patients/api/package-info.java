/** What other modules may know of patients. */
@Export
@Version("1.1.0")
package com.codecanvas.medspa.patients.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
