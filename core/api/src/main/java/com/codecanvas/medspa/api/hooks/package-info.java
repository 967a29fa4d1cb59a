/** What other companies' servers send to a clinic: reports of payments, answers to text messages. */
@Export
@Version("1.0.0")
package com.codecanvas.medspa.api.hooks;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
