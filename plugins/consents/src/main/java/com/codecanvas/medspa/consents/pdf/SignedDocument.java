package com.codecanvas.medspa.consents.pdf;

import com.codecanvas.medspa.consents.domain.Evidence;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A text as it was signed, with the signature and its evidence, on paper of US letter size. */
public final class SignedDocument {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = """
            @page { size: letter; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Document; color: #666; } }
            body { font: 10.5pt Document; line-height: 1.5; color: #111; }
            h1 { font-size: 17pt; font-weight: normal; margin: 0 0 2mm; }
            h2 { font-size: 11.5pt; font-weight: normal; color: #444; margin: 5mm 0 1mm; border-bottom: 0.3mm solid #ddd; }
            p { margin: 0 0 2.5mm; }
            .clinic { color: #666; margin-bottom: 7mm; }
            .signature { margin-top: 9mm; page-break-inside: avoid; }
            .signature img { width: 75mm; height: 25mm; border-bottom: 0.3mm solid #111; }
            .signature .typed { width: 75mm; font-size: 15pt; border-bottom: 0.3mm solid #111; }
            table { margin-top: 5mm; font-size: 8.5pt; color: #444; border-collapse: collapse; }
            td { padding: 0.6mm 6mm 0.6mm 0; vertical-align: top; }
            """;

    static {
        // It would write to the log whatever it cannot print, which may be a patient's name.
        XRLog.setLoggingEnabled(false);
    }

    private SignedDocument() {}

    /**
     * @param body variables filled in already
     * @param evidence the signature to draw, or the typed name in its place
     * @param shown what is printed below it, by name
     */
    public record Content(String clinic, String title, String body, Evidence evidence, Map<String, String> shown) {}

    public static byte[] render(Content content) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(() -> PDType0Font.class.getResourceAsStream(FONT), "Document");
            builder.withHtmlContent(html(content), null);
            builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
            builder.withProducer("MedSpa CRM");
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(Content content) {
        String rows = content.shown().entrySet().stream()
                .map(each ->
                        "<tr><td>" + escaped(each.getKey()) + "</td><td>" + escaped(each.getValue()) + "</td></tr>")
                .collect(Collectors.joining());
        return "<html><head><title>" + escaped(content.title()) + "</title><style>" + STYLE
                + "</style></head><body><h1>"
                + escaped(content.title()) + "</h1><p class=\"clinic\">" + escaped(content.clinic()) + "</p>"
                + paragraphs(content.body()) + "<div class=\"signature\">" + signature(content.evidence()) + "<table>"
                + rows
                + "</table></div></body></html>";
    }

    private static String signature(Evidence evidence) {
        if (evidence.refusal() != null) {
            return "";
        }
        return evidence.strokes().isEmpty()
                ? "<p class=\"typed\">" + escaped(evidence.typedName()) + "</p>"
                : "<img alt=\"Signature\" src=\"" + SignatureImage.dataAddress(evidence.strokes()) + "\"/>";
    }

    private static String paragraphs(String body) {
        return body.strip()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.startsWith("## ")
                        ? "<h2>" + escaped(line.substring(3)) + "</h2>"
                        : "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining());
    }

    /** For text between tags; characters that XML cannot hold are left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(c -> c >= 0x20 || c == '\t').forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
