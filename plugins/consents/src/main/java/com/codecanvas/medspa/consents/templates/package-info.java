/** Texts that the module brings along. */
package com.codecanvas.medspa.consents.templates;
