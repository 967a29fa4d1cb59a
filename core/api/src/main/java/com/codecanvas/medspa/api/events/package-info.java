/** What modules tell each other: facts, stored with the change that they tell of, delivered later and in order. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.events;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
