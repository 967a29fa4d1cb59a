package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.print.PdfPrinter;
import com.codecanvas.medspa.api.print.Printout;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An aftercare sheet on paper. It names the clinic and no patient: it lies about in kitchens. */
@Component(service = AftercarePaper.class)
public final class AftercarePaper {

    // On one side of a sheet.
    private static final String STYLE = "@page { size: A4; margin: 16mm 20mm; }"
            + " body { font-family: Document; font-size: 11pt; line-height: 1.35; color: #1b1d22; margin: 0; }"
            + " h1 { font-size: 20pt; margin: 0 0 2mm; } h2 { font-size: 13pt; margin: 5mm 0 1mm; }"
            + " p { color: #555a66; margin: 0 0 2mm; } ul { margin: 0; padding-left: 5.5mm; } li { margin: 0 0 1mm; }"
            + " div { page-break-inside: avoid; }";

    private final PdfPrinter printer;
    private final CurrentClinic clinic;

    @Activate
    public AftercarePaper(@Reference PdfPrinter printer, @Reference CurrentClinic clinic) {
        this.printer = printer;
        this.clinic = clinic;
    }

    /** Takes a moment. */
    Response answer(AftercareSheet sheet) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            printer.print(new Printout(sheet.title(), STYLE, body(sheet), Map.of()), pdf);
            return Response.ok(pdf.toByteArray(), "application/pdf")
                    .header("Content-Disposition", "inline; filename=\"aftercare.pdf\"")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(AftercareSheet sheet) {
        StringBuilder body = new StringBuilder();
        element(body, "p", clinic.get().name());
        element(body, "h1", sheet.title());
        for (AftercareSheet.Part part : sheet.parts()) {
            body.append("<div>");
            element(body, "h2", part.heading());
            body.append("<ul>");
            part.points().forEach(point -> element(body, "li", point));
            body.append("</ul></div>");
        }
        body.append("<br/>");
        element(body, "p", "Version " + sheet.version());
        return body.toString();
    }

    private static void element(StringBuilder body, String tag, String text) {
        body.append('<').append(tag).append('>').append(Printout.escaped(text));
        body.append("</").append(tag).append('>');
    }
}
