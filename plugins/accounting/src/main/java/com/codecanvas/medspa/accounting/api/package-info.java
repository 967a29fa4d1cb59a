/** How a module offers another format for the accountant. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.accounting.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
