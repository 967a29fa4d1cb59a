/**
 * How a module adds another kind of treatment, such as hair removal: it describes what is asked, recorded and judged, and this module keeps the courses and sessions, makes their
 * forms, and sees to findings, overrides, signatures and amendments. Nothing of it needs a table.
 */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.treatments.api.kind;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
