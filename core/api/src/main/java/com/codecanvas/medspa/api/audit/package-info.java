/** What a module tells the audit log about the work in hand. The kernel writes the entry, in the same transaction. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
