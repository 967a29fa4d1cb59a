/** What other modules may know of appointments, services and free times. */
@Export
@Version("1.3.0")
package com.codecanvas.medspa.scheduling.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
