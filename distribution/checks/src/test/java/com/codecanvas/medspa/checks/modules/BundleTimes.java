package com.codecanvas.medspa.checks.modules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** When each bundle was last changed, as the framework's cache remembers it. */
final class BundleTimes {

    private static final String OF_MODULES_AT_RUNTIME = "medspa:";

    private BundleTimes() {}

    /** By location, for those that no operation is about; with the number of times that each was refreshed. */
    static Map<String, String> of(Path dataFolder) throws IOException {
        Map<String, String> times = new TreeMap<>();
        try (Stream<Path> folders = Files.list(dataFolder.resolve("container/cache"))) {
            for (Path folder : folders.toList()) {
                Path info = folder.resolve("bundle.info");
                if (Files.exists(info)) {
                    List<String> lines = Files.readAllLines(info);
                    if (!lines.get(1).startsWith(OF_MODULES_AT_RUNTIME)) {
                        times.put(lines.get(1), String.join(" ", lines.subList(2, lines.size())));
                    }
                }
            }
        }
        return times;
    }
}
