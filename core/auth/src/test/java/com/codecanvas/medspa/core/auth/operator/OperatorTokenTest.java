package com.codecanvas.medspa.core.auth.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorTokenTest {

    @Test
    void isMadeOnceAndReadableByItsOwnerAlone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("data").resolve("operator.token");
        byte[] made = OperatorToken.readOrCreate(file);
        assertThat(made).hasSizeGreaterThan(40);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(OperatorToken.readOrCreate(file)).isEqualTo(made);
    }

    @Test
    void refusesAShortOne(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("operator.token"), "secret");
        assertThatThrownBy(() -> OperatorToken.readOrCreate(file)).hasMessageContaining("fewer than 32");
    }
}
