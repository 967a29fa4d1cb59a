/** The document that was signed, as a PDF. */
package com.codecanvas.medspa.consents.pdf;
