/** How a place outside this node's disk joins the artefact store. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.storage.origin;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
