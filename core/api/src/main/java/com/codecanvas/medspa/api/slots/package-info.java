/** Slots that several modules can fill, one provider for each clinic at a time, swapped while work goes on. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.slots;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
