/** Who is signed in, what they may do, and how an endpoint says which permission it needs. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.auth;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
