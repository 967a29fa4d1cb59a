package com.codecanvas.medspa.api.print;

import java.io.IOException;
import java.io.OutputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Makes PDFs. Takes a while for long documents: call it outside of transactions. */
@ProviderType
public interface PdfPrinter {

    /** Does not close the stream. Fetches nothing: what is printed is in the printout. */
    void print(Printout printout, OutputStream to) throws IOException;
}
