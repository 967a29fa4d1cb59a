package com.codecanvas.medspa.privacy.copy;

import static com.codecanvas.medspa.api.print.Printout.escaped;

import com.codecanvas.medspa.api.print.Printout;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import java.util.List;
import java.util.Map;

/** The copy to read: a chapter for each module, a section for each kind of record. */
final class CopyPages {

    private static final String STYLE = """
            @page { size: letter; margin: 20mm 18mm; @bottom-left { content: string(foot); font: 8pt Document; color: #666; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Document; color: #666; } }
            body { font: 9.5pt Document; line-height: 1.4; color: #111; }
            h1 { font-size: 18pt; font-weight: normal; margin: 0 0 1mm; }
            h2 { font-size: 14pt; font-weight: normal; margin: 9mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.4mm solid #222; page-break-after: avoid; }
            h3 { font-size: 11pt; font-weight: normal; color: #444; margin: 5mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; }
            .muted { color: #666; }
            .missing { border: 0.4mm solid #b45309; padding: 2mm 3mm; margin: 4mm 0; }
            .record { margin: 0 0 4mm; padding-left: 3mm; border-left: 0.6mm solid #ddd; }
            .record .title { font-size: 10pt; page-break-after: avoid; }
            .record .title .when { color: #666; }
            table { border-collapse: collapse; margin: 0.5mm 0; }
            td { vertical-align: top; padding: 0.3mm 4mm 0.3mm 0; }
            td.name { color: #666; width: 38mm; }
            table table td.name { width: 30mm; }
            .picture { margin: 1.5mm 0; page-break-inside: avoid; }
            .picture img { max-width: 75mm; max-height: 75mm; }
            """;

    private final CopyFrame frame;
    private final Map<PersonalRecord, List<CopiedFile>> files;
    private final Map<String, byte[]> pictures;
    private final StringBuilder page = new StringBuilder();

    /** @param pictures by the path of their file */
    private CopyPages(CopyFrame frame, Map<PersonalRecord, List<CopiedFile>> files, Map<String, byte[]> pictures) {
        this.frame = frame;
        this.files = files;
        this.pictures = pictures;
    }

    static Printout of(
            CopyFrame frame,
            Gathered gathered,
            Map<PersonalRecord, List<CopiedFile>> files,
            Map<String, byte[]> pictures) {
        CopyPages pages = new CopyPages(frame, files, pictures);
        pages.cover(gathered);
        gathered.parts().stream().filter(part -> !part.records().isEmpty()).forEach(pages::chapter);
        return new Printout("Record of " + frame.patient(), STYLE, pages.page.toString(), pictures);
    }

    private void cover(Gathered gathered) {
        page.append("<h1>").append(escaped(frame.patient())).append("</h1>");
        paragraph(
                "muted",
                "Copy of the record kept by " + frame.clinic() + ", made on "
                        + frame.manner().time(frame.preparedAt()) + ".");
        if (!gathered.missing().isEmpty()) {
            paragraph(
                    "missing",
                    "Not in this copy, because it could not be read when the copy was made: "
                            + String.join(", ", gathered.missing()) + ".");
        }
        List<String> empty = gathered.parts().stream()
                .filter(part -> part.records().isEmpty() && !part.kinds().isEmpty())
                .map(Gathered.Part::name)
                .toList();
        if (!empty.isEmpty()) {
            paragraph("muted", "Nothing is held in: " + String.join(", ", empty) + ".");
        }
    }

    private void chapter(Gathered.Part part) {
        page.append("<h2>").append(escaped(part.name())).append("</h2>");
        for (RecordKind kind : part.kinds()) {
            List<PersonalRecord> records = part.of(kind);
            if (!records.isEmpty()) {
                page.append("<h3>").append(escaped(kind.name())).append("</h3>");
                records.forEach(this::record);
            }
        }
    }

    private void record(PersonalRecord item) {
        page.append("<div class=\"record\"><div class=\"title\">").append(escaped(item.title()));
        if (item.at() != null) {
            page.append(" <span class=\"when\">")
                    .append(escaped(frame.manner().time(item.at())))
                    .append("</span>");
        }
        page.append("</div>");
        if (item.data() != null) {
            table(Fact.of(item.data(), frame.manner()));
        }
        files.getOrDefault(item, List.of()).forEach(this::file);
        page.append("</div>");
    }

    private void file(CopiedFile file) {
        page.append("<div class=\"picture\">");
        if (pictures.containsKey(file.path())) {
            page.append("<img src=\"picture:").append(escaped(file.path())).append("\"/>");
        }
        page.append("<div class=\"muted\">").append(escaped(file.path())).append("</div></div>");
    }

    private void table(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        page.append("<table>");
        for (Fact fact : facts) {
            page.append("<tr><td class=\"name\">").append(escaped(fact.name())).append("</td><td>");
            if (fact.text() == null) {
                fact.inner().forEach(this::table);
            } else {
                page.append(escaped(fact.text()).replace("\n", "<br/>"));
            }
            page.append("</td></tr>");
        }
        page.append("</table>");
    }

    private void paragraph(String style, String text) {
        page.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(escaped(text))
                .append("</p>");
    }
}
