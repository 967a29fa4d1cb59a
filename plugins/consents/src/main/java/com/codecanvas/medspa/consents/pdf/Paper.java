package com.codecanvas.medspa.consents.pdf;

import com.codecanvas.medspa.api.print.PdfPrinter;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.consents.domain.Evidence;
import com.codecanvas.medspa.consents.domain.Template;
import com.codecanvas.medspa.consents.domain.Wording;
import com.codecanvas.medspa.patients.api.PatientName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A clinic's texts as a patient reads them, and the document that remains of what they signed. */
@Component(service = Paper.class)
public final class Paper {

    private final PdfPrinter printer;
    private final CurrentClinic clinic;

    @Activate
    public Paper(@Reference PdfPrinter printer, @Reference CurrentClinic clinic) {
        this.printer = printer;
        this.clinic = clinic;
    }

    /** The PDF; takes a moment. */
    public byte[] printed(Template template, PatientName patient, Evidence evidence, Instant at) {
        SignedDocument.Content content = content(template, patient, evidence, at);
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            printer.print(SignedDocument.of(content), pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SignedDocument.Content content(Template template, PatientName patient, Evidence evidence, Instant at) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("Patient", patient.displayName());
        if (evidence.refusal() == null) {
            shown.put("Signed by", evidence.typedName() + (evidence.guardian() ? ", for the patient" : ""));
            shown.put("Signature", evidence.strokes().isEmpty() ? "by the typed name" : "drawn by hand");
            shown.put("Agreed", "to read and sign this document electronically");
        } else {
            shown.put("Not acknowledged", evidence.refusal());
        }
        shown.put("At", local(at).format(format(FormatStyle.LONG)));
        shown.put("Before", evidence.staffName() == null ? "" : evidence.staffName());
        shown.put("Device", (evidence.address() == null ? "" : evidence.address() + ", ") + browser(evidence));
        shown.put("Text", "Version " + template.version());
        return new SignedDocument.Content(
                clinic.get().name(), template.title(), text(template, patient, at), evidence, shown);
    }

    private static String browser(Evidence evidence) {
        return evidence.browser() == null ? "" : evidence.browser();
    }

    public String text(Template template, PatientName patient, Instant at) {
        String day = local(at)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()));
        return Wording.filled(
                template.body(),
                Map.of("patient", patient.displayName(), "clinic", clinic.get().name(), "date", day));
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(clinic.get().timeZone());
    }

    private DateTimeFormatter format(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDateTime(style, style).withLocale(locale());
    }

    private Locale locale() {
        return Locale.forLanguageTag(clinic.get().locale());
    }
}
