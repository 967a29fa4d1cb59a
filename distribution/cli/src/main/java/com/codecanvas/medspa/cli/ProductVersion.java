package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Which release wrote a data folder last; an older one must not touch it. */
final class ProductVersion {
    private ProductVersion() {}

    static String running() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    static void check(Path data, String running) throws IOException {
        Path file = data.resolve("version");
        if (Files.exists(file)) {
            String written = Files.readString(file).trim();
            if (Arrays.compare(numbers(written), numbers(running)) > 0) {
                throw new Refusal(
                        5,
                        "The data folder " + data + " was written by MedSpa " + written + " and this is MedSpa "
                                + running + "; install the newer release again.");
            }
        }
        Files.writeString(file, running + "\n");
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.replaceFirst("-.*", "").split("\\."))
                .mapToInt(part -> part.matches("\\d{1,9}") ? Integer.parseInt(part) : 0)
                .toArray();
    }
}
