package com.codecanvas.medspa.core.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The files that the front-end build left in this bundle, read once and kept: they are few and small. */
final class ShellFiles {

    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "html", "text/html; charset=utf-8",
            "json", "application/json");

    private final Map<String, ShellFile> known = new ConcurrentHashMap<>();

    /** An asset by its name alone; names with a path in them are never found. */
    Optional<ShellFile> asset(String name) {
        return PLAIN_NAME.matcher(name).matches()
                ? Optional.ofNullable(known.computeIfAbsent(
                        "assets/" + name, path -> read(path).orElse(null)))
                : Optional.empty();
    }

    /** A file that the bundle cannot be without. */
    ShellFile required(String name) {
        return read(name).orElseThrow(() -> new IllegalStateException("The bundle lacks web/" + name));
    }

    /** The plain bytes of a compressed file, for the rare client that takes nothing else. */
    static byte[] plain(ShellFile file) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(file.bytes()))) {
            return in.readAllBytes();
        }
    }

    private static Optional<ShellFile> read(String path) {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        return bytes(path + ".gz")
                .map(bytes -> new ShellFile(bytes, type, true))
                .or(() -> bytes(path).map(bytes -> new ShellFile(bytes, type, false)));
    }

    private static Optional<byte[]> bytes(String path) {
        try (InputStream in = ShellFiles.class.getResourceAsStream("/web/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
