package com.codecanvas.medspa.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.print.Printout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HtmlPdfPrinterTest {

    private static final String STYLE = "@page { size: letter } body { font: 10pt Document }";

    @Test
    void wordsAndTitleAreInTheDocument() throws IOException {
        String words = "Ana <b> & Søren “Łukasz”";
        try (PDDocument pdf = printed("<p>" + Printout.escaped(words) + "</p>", Map.of())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(words);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A & B");
        }
    }

    @Test
    void aPictureIsPrinted() throws IOException {
        try (PDDocument pdf = printed("<img src=\"picture:one\"/>", Map.of("one", jpeg()))) {
            assertThat(images(pdf)).isEqualTo(1);
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        String elsewhere = "<img src=\"file:///etc/hostname\"/><img src=\"https://127.0.0.1:1/x.png\"/><p>here</p>";
        try (PDDocument pdf = printed(elsewhere, Map.of())) {
            assertThat(images(pdf)).isZero();
            assertThat(new PDFTextStripper().getText(pdf)).contains("here");
        }
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() {
        assertThat(Printout.escaped("a\u0000b\u000bc\ud800d")).isEqualTo("abcd");
    }

    private static PDDocument printed(String body, Map<String, byte[]> pictures) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new HtmlPdfPrinter().print(new Printout("A & B", STYLE, body, pictures), out);
            return Loader.loadPDF(out.toByteArray());
        }
    }

    private static long images(PDDocument pdf) throws IOException {
        PDResources resources = pdf.getPage(0).getResources();
        long found = 0;
        for (COSName name : resources.getXObjectNames()) {
            found += resources.isImageXObject(name) ? 1 : 0;
        }
        return found;
    }

    private static byte[] jpeg() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", out);
            return out.toByteArray();
        }
    }
}
