/** What other modules may know of appointments and services. */
@Export
@Version("1.2.0")
package com.codecanvas.medspa.scheduling.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
