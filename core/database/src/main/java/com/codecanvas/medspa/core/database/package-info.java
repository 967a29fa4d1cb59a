/**
 * The PostgreSQL server that the kernel keeps its data in. For the kernel alone: modules reach their tables through
 * the persistence API.
 */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.core.database;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
