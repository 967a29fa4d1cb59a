package com.codecanvas.medspa.core.installer.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTriesTest {

    @TempDir
    Path data;

    @Test
    void aModuleThatTookTheProcessWithItTwiceIsKeptOut() {
        new StartTries(data).begin("lasers", "v1");
        assertThat(new StartTries(data).quarantined("lasers", "v1")).isFalse();
        new StartTries(data).begin("lasers", "v1");
        assertThat(new StartTries(data).quarantined("lasers", "v1")).isTrue();
        assertThat(new StartTries(data).quarantined("loyalty", "v1")).isFalse();
    }

    @Test
    void anotherVersionBeginsAnew() {
        StartTries tries = new StartTries(data);
        tries.begin("lasers", "v1");
        tries.begin("lasers", "v1");
        assertThat(tries.quarantined("lasers", "v2")).isFalse();
        tries.begin("lasers", "v2");
        assertThat(tries.quarantined("lasers", "v2")).isFalse();
    }

    @Test
    void aGoodStartForgetsTheBadOnes() {
        StartTries tries = new StartTries(data);
        tries.begin("lasers", "v1");
        tries.begin("lasers", "v1");
        tries.succeeded("lasers");
        assertThat(tries.quarantined("lasers", "v1")).isFalse();
    }

    @Test
    void aFileThatWasCutOffCountsAsATry() throws Exception {
        Files.createDirectories(data.resolve("container/starts"));
        Files.writeString(data.resolve("container/starts/lasers"), "");
        StartTries tries = new StartTries(data);
        tries.begin("lasers", "v1");
        assertThat(tries.quarantined("lasers", "v1")).isTrue();
    }
}
