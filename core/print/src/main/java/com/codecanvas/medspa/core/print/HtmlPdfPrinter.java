package com.codecanvas.medspa.core.print;

import com.codecanvas.medspa.api.print.PdfPrinter;
import com.codecanvas.medspa.api.print.Printout;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.osgi.service.component.annotations.Component;

/** Prints by openhtmltopdf and PDFBox. */
@Component
public final class HtmlPdfPrinter implements PdfPrinter {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // It would write to the log whatever it cannot print, which may be a patient's name.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void print(Printout printout, OutputStream to) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> PDType0Font.class.getResourceAsStream(FONT), "Document");
        builder.withHtmlContent(html(printout), null);
        Pictures pictures = new Pictures(printout.pictures());
        builder.useUriResolver(pictures);
        builder.useProtocolsStreamImplementation(pictures, Pictures.PROTOCOL);
        builder.withProducer("MedSpa CRM");
        builder.toStream(to);
        builder.run();
    }

    private static String html(Printout printout) {
        return "<html><head><title>" + Printout.escaped(printout.title()) + "</title><style>" + printout.style()
                + "</style></head><body>" + printout.body() + "</body></html>";
    }
}
