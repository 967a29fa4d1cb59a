package com.codecanvas.medspa.core.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactProblem.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BucketOriginTest {

    private static final String NAME = "a".repeat(64);

    @TempDir
    static Path folder;

    private static BucketServer server;
    private static BucketOrigin origin;

    @TempDir
    Path files;

    @BeforeAll
    static void start() throws Exception {
        server = BucketServer.start(folder);
        server.makeBucket("medspa");
        origin = new BucketOrigin(server.settings("medspa", "secret"));
    }

    @AfterAll
    static void stop() throws Exception {
        origin.close();
        server.close();
    }

    private static Kind kind(Throwable problem) {
        return ((ArtefactProblem) problem).kind();
    }

    private Path empty() throws Exception {
        return Files.createTempFile(files, "into", "");
    }

    @Test
    void anotherNodeGetsWhatOneHasPutUntilItIsRemoved() throws Exception {
        Path file = Files.write(files.resolve("module"), new byte[7_000_001]);
        origin.put(NAME, file);
        BucketOrigin other = new BucketOrigin(server.settings("medspa", "secret"));
        try {
            Path into = empty();
            other.get(NAME, into);
            assertThat(into).hasSameBinaryContentAs(file);
            assertThat(other.has(NAME)).isTrue();
            other.remove(NAME);
            other.remove(NAME);
        } finally {
            other.close();
        }
        assertThat(origin.has(NAME)).isFalse();
    }

    @Test
    void whatIsPutAgainReplacesWhatWasThere() throws Exception {
        String name = "b".repeat(64);
        origin.put(name, Files.writeString(files.resolve("one"), "damaged"));
        origin.put(name, Files.writeString(files.resolve("two"), "sound"));
        Path into = empty();
        origin.get(name, into);
        assertThat(into).hasContent("sound");
    }

    @Test
    void whatWasNeverPutIsSaidToBeMissing() throws Exception {
        Path into = empty();
        assertThatThrownBy(() -> origin.get("c".repeat(64), into))
                .hasMessageContaining("Upload it again")
                .satisfies(problem -> assertThat(kind(problem)).isEqualTo(Kind.MISSING));
    }

    @Test
    void aWrongKeyAWrongBucketAndAServerThatIsAwayAreToldApartInWords() throws Exception {
        Path file = Files.writeString(files.resolve("module"), "module");
        assertThatThrownBy(() -> new BucketOrigin(server.settings("medspa", "other")).put(NAME, file))
                .hasMessageContaining("The access key may not use the bucket medspa")
                .satisfies(problem -> assertThat(problem.toString()).doesNotContain("other"));
        assertThatThrownBy(() -> new BucketOrigin(server.settings("nowhere", "secret")).put(NAME, file))
                .hasMessageContaining("There is no bucket nowhere");
        assertThatThrownBy(() -> new BucketOrigin(BucketServer.away()).put(NAME, file))
                .hasMessageContaining("No answer from the bucket medspa")
                .satisfies(problem -> assertThat(kind(problem)).isEqualTo(Kind.UNREACHABLE));
    }
}
