/** How modules write to patients, how providers send, and how providers hand over what came back. */
@Export
@Version("1.2.0")
package com.codecanvas.medspa.messaging.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
