package com.codecanvas.medspa.treatments.api.kind;

import java.util.List;

/**
 * What patients take home.
 *
 * @param version changes with every word; a session says which one was given
 */
public record AftercareSheet(String version, String title, List<Part> parts) {

    /** Points under a heading. */
    public record Part(String heading, List<String> points) {

        public Part {
            points = List.copyOf(points);
        }
    }

    public AftercareSheet {
        Text.present("version", version);
        Text.present("title", title);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("An aftercare sheet says something");
        }
    }
}
