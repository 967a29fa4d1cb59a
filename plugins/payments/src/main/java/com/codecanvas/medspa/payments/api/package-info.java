/** How a module charges cards for the till, and how it tells of what it heard later. Nothing here names a patient or a treatment. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.payments.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
