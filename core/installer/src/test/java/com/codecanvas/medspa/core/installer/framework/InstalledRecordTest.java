package com.codecanvas.medspa.core.installer.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.installer.operation.Release;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledRecordTest {

    @TempDir
    Path folder;

    @Test
    void remembersOverARestart() {
        Path file = folder.resolve("modules.properties");
        InstalledRecord.Entry entry =
                new InstalledRecord.Entry(new Release("1.2.0", "abc"), List.of("x.library", "x.lasers"));
        new InstalledRecord(file.toFile()).put("lasers", entry);
        InstalledRecord again = new InstalledRecord(file.toFile());
        assertThat(again.of("lasers")).isEqualTo(entry);
        again.remove("lasers");
        assertThat(new InstalledRecord(file.toFile()).of("lasers")).isNull();
    }
}
