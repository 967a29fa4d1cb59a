/** Makes PDFs of XHTML. */
package com.codecanvas.medspa.core.print;
