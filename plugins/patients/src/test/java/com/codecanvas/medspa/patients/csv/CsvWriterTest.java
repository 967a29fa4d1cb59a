package com.codecanvas.medspa.patients.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(CsvWriter.row(Arrays.asList("a", "b,c", "d \"e\"", "f\ng", null)))
                .isEqualTo("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"x\")"})
    void aCellIsNeverAFormula(String cell) {
        assertThat(CsvWriter.row(List.of(cell))).matches("(?s)\"?'.*");
    }
}
