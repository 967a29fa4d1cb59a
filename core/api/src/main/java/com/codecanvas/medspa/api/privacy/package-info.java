/** What modules hold about people: shown, copied and erased through one small contract. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.privacy;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
