/** How a module writes REST endpoints: JAX-RS resources that return plain records and throw problems. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.web;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
