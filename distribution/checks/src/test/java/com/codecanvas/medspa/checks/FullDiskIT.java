package com.codecanvas.medspa.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a small file system of its own, which only root may mount. */
class FullDiskIT {
    private static final int MOST_PATIENTS = 5_000;

    private Path disk;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        disk = Files.createDirectory(Installation.dataFolder());
        Outcome mounted = Outcome.of(
                new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=400m,mode=755", "tmpfs", disk.toString()));
        assumeTrue(mounted.exitCode() == 0, "Only root may mount: " + mounted.output());
    }

    @AfterEach
    void unmount() throws Exception {
        Outcome.of(new ProcessBuilder("umount", "-l", disk.toString()));
    }

    @Test
    void aFullDiskIsToldAndNothingAcknowledgedIsLost() throws Exception {
        try (RunningServer server = RunningServer.start(disk.resolve("data"), Map.of())) {
            ClinicApi clinic = server.newClinic("Full Disk Clinic");
            Path filler = fill(disk.resolve("filler"));
            int kept = 0;
            HttpResponse<String> answer = create(clinic, kept);
            while (answer.statusCode() == 201 && kept < MOST_PATIENTS) {
                kept++;
                answer = create(clinic, kept);
            }
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("disk is full").contains("Nothing was changed");

            Files.delete(filler);
            assertThat(createOnceThereIsRoom(clinic)).isEqualTo(201);
            assertThat(clinic.get("patients?limit=200&q=full").get("items").size())
                    .isEqualTo(Math.min(kept + 1, 200));
        }
    }

    private static HttpResponse<String> create(ClinicApi clinic, int number) throws Exception {
        return clinic.send("POST", "patients", Map.of("givenName", "Nr" + number, "familyName", "Full"));
    }

    private static int createOnceThereIsRoom(ClinicApi clinic) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        int status = 0;
        while (status != 201 && System.nanoTime() < deadline) {
            status = clinic.send("POST", "patients", Map.of("givenName", "After", "familyName", "Full"))
                    .statusCode();
        }
        return status;
    }

    private static Path fill(Path filler) throws IOException {
        byte[] megabyte = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (int i = 0; i < 1_000; i++) {
                out.write(megabyte);
            }
            throw new IllegalStateException("The disk is larger than it should be");
        } catch (IOException full) {
            return filler;
        }
    }
}
