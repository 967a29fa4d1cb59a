package com.codecanvas.medspa.patients.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static CsvFile open(byte[] bytes, String encoding) throws IOException {
        return new CsvFile(new ByteArrayInputStream(bytes), encoding, CsvLimits.IMPORT);
    }

    private static CsvFile open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8), "auto");
    }

    private static List<CsvFile.Row> rows(CsvFile file) throws IOException {
        List<CsvFile.Row> rows = new ArrayList<>();
        for (CsvFile.Row row = file.next(); row != null; row = file.next()) {
            rows.add(row);
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8 | '' | UTF-8",
                "UTF-8 | \uFEFF | UTF-8",
                "UTF-16LE | \uFEFF | UTF-16LE",
                "UTF-16BE | \uFEFF | UTF-16BE",
                "UTF-16LE | '' | UTF-16LE",
                "UTF-16BE | '' | UTF-16BE"
            })
    void theEncodingIsFoundByItself(String written, String mark, String found) throws IOException {
        byte[] bytes = (mark + "First name,Last name\nZoë,Müller\n").getBytes(Charset.forName(written));
        try (CsvFile file = open(bytes, "auto")) {
            assertThat(file.encoding()).isEqualTo(found);
            assertThat(file.header()).containsExactly("First name", "Last name");
            assertThat(file.next().cells()).containsExactly("Zoë", "Müller");
        }
    }

    @Test
    void westernEuropeanFilesAreReadWhenAskedFor() throws IOException {
        byte[] bytes = "Vorname;Nachname\nZoë;Müller €\n".getBytes(Charset.forName("windows-1252"));
        try (CsvFile file = open(bytes, "windows-1252")) {
            assertThat(file.next().cells()).containsExactly("Zoë", "Müller €");
        }
    }

    @Test
    void aWrongEncodingNamesTheLineAndWhatToTry() {
        byte[] bytes = ("a,b\n" + "x,y\n".repeat(5000) + "Zoë,Müller\nx,y\n").getBytes(Charset.forName("windows-1252"));
        assertThatThrownBy(() -> rows(open(bytes, "auto")))
                .isInstanceOf(CsvProblem.Unreadable.class)
                .hasMessageContaining("Line 5002 ")
                .hasMessageContaining("UTF-8")
                .hasMessageContaining("windows-1252 or UTF-16");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNoticed() {
        byte[] whole = "a,b\nZoë".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThatThrownBy(() -> rows(open(cut, "UTF-8"))).hasMessageContaining("Line 2 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"'a,b,c'!','", "'a;b;c'!;", "'a|b|c'!|", "'\"a,b,c\";d;e'!;", "only!','", "'a;b,c;d'!;"})
    void theDelimiterIsTheOneThatDividesTheHeader(String header, String delimiter) throws IOException {
        try (CsvFile file = open(header + "\n1;2|3,4\n")) {
            assertThat(file.delimiter()).isEqualTo(delimiter);
        }
    }

    @Test
    void tabsDivideToo() throws IOException {
        try (CsvFile file = open("First\tLast\nAna\tLopez, Jr.\n")) {
            assertThat(file.next().cells()).containsExactly("Ana", "Lopez, Jr.");
        }
    }

    @Test
    void aSpreadsheetsHintIsFollowedAndNotTakenForTheHeader() throws IOException {
        try (CsvFile file = open("sep=;\r\nA,x;B\r\n1;2\r\n")) {
            assertThat(file.header()).containsExactly("A,x", "B");
            assertThat(file.next()).isEqualTo(new CsvFile.Row(3, List.of("1", "2")));
        }
    }

    @Test
    void quotesHoldDelimitersBreaksAndQuotes() throws IOException {
        try (CsvFile file = open("Name,Note\r\n\"Lopez, Ana\",\"two\nlines\"\r\n\"a \"\"b\"\"\",c\r\n")) {
            assertThat(rows(file))
                    .containsExactly(
                            new CsvFile.Row(2, List.of("Lopez, Ana", "two\nlines")),
                            new CsvFile.Row(4, List.of("a \"b\"", "c")));
        }
    }

    @Test
    void emptyLinesAreSkippedAndCounted() throws IOException {
        try (CsvFile file = open("\n\nA,B\n\n1,2\n , \n3,4")) {
            assertThat(rows(file)).extracting(CsvFile.Row::line).containsExactly(5, 7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,B\n1,2\n\"open,3\n4,5\n", "A,B\n1,2\n\"a\"b,3\n"})
    void aMisplacedQuoteIsToldWithItsLine(String text) {
        assertThatThrownBy(() -> rows(open(text)))
                .isInstanceOf(CsvProblem.Unreadable.class)
                .hasMessageContaining("Line 3 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " , ,\n"})
    void nothingInTheFileIsSaid(String text) {
        assertThatThrownBy(() -> open(text))
                .isInstanceOf(CsvProblem.Unreadable.class)
                .hasMessageContaining("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004rest", "%PDF-1.7"})
    void otherKindsOfFileAreRecognised(String start) {
        assertThatThrownBy(() -> open(start)).hasMessageContaining("CSV");
    }

    @Test
    void anUnknownEncodingIsRefused() {
        assertThatThrownBy(() -> open("a,b".getBytes(StandardCharsets.UTF_8), "EBCDIC"))
                .hasMessageContaining("auto, UTF-8, UTF-16 or windows-1252");
    }

    @Test
    void anEndlessFileIsRefusedAsSoonAsItIsTooLarge() throws IOException {
        Endless endless = new Endless();
        CsvLimits limits = new CsvLimits(1024 * 1024, 1_000_000, 10);
        try (CsvFile file = new CsvFile(endless, "auto", limits)) {
            assertThatThrownBy(() -> rows(file))
                    .isInstanceOf(CsvProblem.TooLarge.class)
                    .hasMessageContaining("larger than 1 MB");
        }
        assertThat(endless.count).isLessThan(1024 * 1024 + 64 * 1024);
    }

    @Test
    void oneRowTooManyIsRefused() throws IOException {
        CsvLimits limits = new CsvLimits(1024, 2, 10);
        InputStream three = new ByteArrayInputStream("a\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8));
        try (CsvFile file = new CsvFile(three, "auto", limits)) {
            assertThatThrownBy(() -> rows(file))
                    .isInstanceOf(CsvProblem.TooLarge.class)
                    .hasMessageContaining("more than 2 rows");
        }
    }

    /** "a,b" over and over. */
    private static final class Endless extends InputStream {
        private long count;

        @Override
        public int read() {
            return "a,b\n".charAt((int) (count++ % 4));
        }
    }
}
