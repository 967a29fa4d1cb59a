package com.codecanvas.medspa.cli.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.cli.Refusal;
import com.codecanvas.medspa.cli.http.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCommandsTest {

    @TempDir
    Path folder;

    private final TestDesk desk = new TestDesk(null);
    private Path file;
    private String store;

    @BeforeEach
    void makeFiles() throws IOException {
        file = Lasers.in(folder);
        store = folder.resolve("keys.p12").toString();
    }

    @Test
    void signsWithAKeyOfOnesOwnMakingAndTellsAChangeAfterwards() throws Exception {
        String made = desk.run("key", "--keystore", store, "--name", "Example & Sons");
        String fingerprint = made.lines()
                .filter(line -> line.startsWith("fingerprint"))
                .map(line -> line.replaceFirst("\\S+\\s+", ""))
                .findFirst()
                .orElseThrow();
        assertThat(desk.run("sign", file.toString(), "--keystore", store)).contains(fingerprint);
        assertThat(desk.run("verify", file.toString()))
                .contains("CN=Example & Sons")
                .contains("lasers 1.2.0")
                .contains(fingerprint);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        refused(1, "", () -> desk.run("verify", file.toString()));
    }

    @Test
    void leavesTheFileAloneWhenItWritesElsewhere() throws Exception {
        byte[] before = Files.readAllBytes(file);
        String signed = folder.resolve("signed.jar").toString();
        desk.run("key", "--keystore", store, "--name", "Example");
        desk.run("sign", file.toString(), "--keystore", store, "--output", signed);
        assertThat(file).hasBinaryContent(before);
        refused(1, "is not signed", () -> desk.run("verify", file.toString()));
        refused(1, "has a signature already", () -> desk.run("sign", signed, "--keystore", store));
    }

    @Test
    void neverOverwritesAKey() throws Exception {
        desk.run("key", "--keystore", store, "--name", "Example");
        byte[] key = Files.readAllBytes(Path.of(store));
        refused(1, "there already", () -> desk.run("key", "--keystore", store, "--name", "Other"));
        assertThat(Path.of(store)).hasBinaryContent(key);
    }

    @Test
    void inspectsForPeopleAndForPrograms() throws Exception {
        assertThat(desk.run("inspect", file.toString()))
                .contains("Lasers 1.2.0 (lasers), by Example")
                .contains("The file is not signed.")
                .contains("api.example.com")
                .contains("Treatments")
                .contains("1 lasers: no way back")
                .contains("Counts faster");
        Map<String, Object> json = Json.object(desk.run("inspect", file.toString(), "--json"));
        assertThat(Json.child(json, "signature")).containsEntry("state", "unsigned");
        assertThat(Json.child(json, "grants")).containsEntry("database", true);
        assertThat(json).containsEntry("apiRange", "[1.0,2)");
    }

    @Test
    void saysWhatIsWrongInOneLine() throws IOException {
        Path text = Files.writeString(folder.resolve("readme.txt"), "no package");
        refused(1, "no archive", () -> desk.run("inspect", text.toString()));
        refused(1, "no file", () -> desk.run("inspect", folder.resolve("x").toString()));
        refused(1, "no key store", () -> desk.run("sign", file.toString(), "--keystore", store));
        refused(2, "--keystore is missing", () -> desk.run("sign", file.toString()));
        refused(2, "What is --verbose?", () -> desk.run("verify", file.toString(), "--verbose", "x"));
        refused(2, "usage: medspa module", () -> desk.run("instal", file.toString()));
    }

    private static void refused(int exitCode, String why, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why)
                .satisfies(refusal -> assertThat(((Refusal) refusal).exitCode()).isEqualTo(exitCode));
    }
}
