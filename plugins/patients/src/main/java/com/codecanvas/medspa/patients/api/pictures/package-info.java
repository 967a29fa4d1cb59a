/** What pictures of a patient can be of, each told by the module that keeps it; whoever keeps pictures asks. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.patients.api.pictures;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
