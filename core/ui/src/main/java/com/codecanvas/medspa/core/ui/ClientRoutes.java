package com.codecanvas.medspa.core.ui;

import java.util.Set;

/** Which addresses the pages answer themselves, with the history API. */
final class ClientRoutes {

    private static final Set<String> SERVER = Set.of("api", "modules", "health", "assets");

    private ClientRoutes() {}

    /** Everything but the server's own rooms and what looks like a file. */
    static boolean owns(String path) {
        String[] parts = path.split("/", -1);
        String room = parts.length > 1 ? parts[1] : "";
        return !SERVER.contains(room) && !parts[parts.length - 1].contains(".");
    }

    /** The operator's console is a page of its own, without a clinic's session. */
    static boolean operates(String path) {
        return path.equals("/operator") || path.startsWith("/operator/");
    }
}
