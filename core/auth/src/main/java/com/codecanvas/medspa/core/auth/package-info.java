/** Accounts, sessions and what a signed-in user may do. */
@Export
@Version("1.1.0")
package com.codecanvas.medspa.core.auth;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
