package com.codecanvas.medspa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void belongsToOneServerAtATime() throws Exception {
        Process other = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Occupant.class.getName(),
                        folder.toString()))
                .start();
        try (InputStream ready = other.getInputStream()) {
            assertThat(ready.read()).isPositive();
            DataFolder data = new DataFolder(folder);
            assertThat(data.server()).map(ProcessHandle::pid).hasValue(other.pid());
            assertThatThrownBy(data::occupy)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("process " + other.pid())
                    .hasMessageContaining("MEDSPA_DATA");
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (FileLock mine = new DataFolder(folder).occupy()) {
            assertThat(mine.isValid()).isTrue();
        }
        assertThat(new DataFolder(folder).server()).isEmpty();
    }

    /** Another server, as far as the folder can tell. */
    static final class Occupant {
        private Occupant() {}

        public static void main(String[] args) throws Exception {
            new DataFolder(Path.of(args[0])).occupy();
            System.out.write('r');
            System.out.flush();
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
