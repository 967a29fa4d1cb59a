package com.codecanvas.medspa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductVersionTest {
    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"1.0.0, 1.0.1", "1.9.0, 1.10.0", "1.2.0-SNAPSHOT, 2.0.0"})
    void anOlderReleaseLeavesNewerDataAlone(String older, String newer) throws Exception {
        ProductVersion.check(data, newer);
        assertThatThrownBy(() -> ProductVersion.check(data, older))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("written by MedSpa " + newer);
        assertThat(Files.readString(data.resolve("version"))).isEqualTo(newer + "\n");
    }

    @Test
    void aNewerReleaseTakesOlderDataOver() throws Exception {
        ProductVersion.check(data, "1.0.0");
        assertThatCode(() -> ProductVersion.check(data, "1.0.1")).doesNotThrowAnyException();
        assertThat(Files.readString(data.resolve("version"))).isEqualTo("1.0.1\n");
    }
}
