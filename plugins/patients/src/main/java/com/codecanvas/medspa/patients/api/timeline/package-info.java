/** What modules tell of a patient's history, each from its own records. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.patients.api.timeline;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
