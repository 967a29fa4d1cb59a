/** Encryption with the current clinic's keys, and searchable tokens of what is encrypted. */
@Export
@Version("1.1.0")
package com.codecanvas.medspa.api.encryption;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
