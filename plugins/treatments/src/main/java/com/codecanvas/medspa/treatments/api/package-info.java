/** What other modules may add to a treatment. */
@Export
@Version("1.1.0")
package com.codecanvas.medspa.treatments.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
