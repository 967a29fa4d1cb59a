package com.codecanvas.medspa.consents.pdf;

import static com.codecanvas.medspa.api.print.Printout.escaped;

import com.codecanvas.medspa.api.print.Printout;
import com.codecanvas.medspa.consents.domain.Evidence;
import java.util.Map;
import java.util.stream.Collectors;

/** A text as it was signed, with the signature and its evidence, on paper of US letter size. */
public final class SignedDocument {

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

    private SignedDocument() {}

    /**
     * @param body variables filled in already
     * @param evidence the signature to draw, or the typed name in its place
     * @param shown what is printed below it, by name
     */
    public record Content(String clinic, String title, String body, Evidence evidence, Map<String, String> shown) {}

    public static Printout of(Content content) {
        String rows = content.shown().entrySet().stream()
                .map(each ->
                        "<tr><td>" + escaped(each.getKey()) + "</td><td>" + escaped(each.getValue()) + "</td></tr>")
                .collect(Collectors.joining());
        String body = "<h1>" + escaped(content.title()) + "</h1><p class=\"clinic\">" + escaped(content.clinic())
                + "</p>"
                + paragraphs(content.body()) + "<div class=\"signature\">" + signature(content.evidence()) + "<table>"
                + rows + "</table></div>";
        return new Printout(content.title(), STYLE, body, pictures(content.evidence()));
    }

    private static Map<String, byte[]> pictures(Evidence evidence) {
        return evidence.strokes().isEmpty() ? Map.of() : Map.of("signature", SignatureImage.png(evidence.strokes()));
    }

    private static String signature(Evidence evidence) {
        if (evidence.refusal() != null) {
            return "";
        }
        return evidence.strokes().isEmpty()
                ? "<p class=\"typed\">" + escaped(evidence.typedName()) + "</p>"
                : "<img alt=\"Signature\" src=\"picture:signature\"/>";
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
}
