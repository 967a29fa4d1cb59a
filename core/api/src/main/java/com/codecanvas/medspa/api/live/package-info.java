/** Tells open browsers of the clinic that something changed, without saying what. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.live;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
