package com.codecanvas.medspa.patients.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSamplesTest {

    @Test
    void aColumnShowsItsFirstThreeDifferentValues() {
        ColumnSamples samples = new ColumnSamples(List.of("First", "", "Note"));
        for (String name : List.of("Ana", "Ana", " ", "Ben", "Cy", "Di")) {
            samples.add(List.of(name, "x", "n".repeat(100)));
        }
        assertThat(samples.columns().get(0)).isEqualTo(new ImportColumn(0, "First", List.of("Ana", "Ben", "Cy")));
        assertThat(samples.columns().get(1).name()).isEqualTo("Column 2");
        assertThat(samples.columns().get(2).samples().get(0)).hasSize(61);
        assertThat(ImportColumn.read(ImportColumn.write(samples.columns()))).isEqualTo(samples.columns());
    }

    @Test
    void aPatientInTheFirstLineIsNoHeader() {
        assertThat(new ColumnSamples(List.of("Ana", "Lopez", "ana@example.com")).looksLikeData())
                .isTrue();
        assertThat(new ColumnSamples(List.of("Ana", "Lopez", "05/06/1990")).looksLikeData())
                .isTrue();
        assertThat(new ColumnSamples(List.of("Vorname", "Nachname")).looksLikeData())
                .isFalse();
        assertThat(new ColumnSamples(List.of("First", "2125550123")).looksLikeData())
                .isFalse();
    }

    @Test
    void cellsOfAnyKindSurviveBeingJoined() {
        List<String> cells = List.of("", "a:b", "3:", "😀\n\u0000", "12:ab");
        assertThat(Cells.split(Cells.join(cells))).isEqualTo(cells);
        assertThat(Cells.split("")).isEmpty();
    }
}
