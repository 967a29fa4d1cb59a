/** What a module may ask about modules: its own settings for the current clinic, and which others are on. */
@Export
@Version("1.1.0")
package com.codecanvas.medspa.api.modules;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
