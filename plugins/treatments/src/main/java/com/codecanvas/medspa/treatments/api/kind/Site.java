package com.codecanvas.medspa.treatments.api.kind;

/**
 * A part of the body that the kind treats.
 *
 * @param area heading that it is listed under, such as {@code Face}
 * @param sessions how many are usual
 * @param weeks between two sessions; earlier than the fewest draws a warning
 */
public record Site(String code, String label, String area, Limits sessions, Limits weeks) {

    public Site {
        Text.code("site", code);
        Text.present("label", label);
        Text.present("area", area);
        if (sessions.min() < 1 || weeks.min() < 0) {
            throw new IllegalArgumentException(code + " needs at least a session, and weeks from 0");
        }
    }
}
