package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Problem;
import java.time.Instant;

/** The time of which a list shows appointments; open where a bound is null. */
public record Window(Instant from, Instant to) {

    public static final Window ALWAYS = new Window(null, null);

    private static final int DATE_LENGTH = "2026-11-23".length();

    /** @param from a clinic date, an instant or a wall time, or null; {@code to} likewise, not included */
    public static Window of(ClinicTime time, String from, String to) {
        Window window = new Window(bound(time, "from", from), bound(time, "to", to));
        if (window.from != null && window.to != null && !window.from.isBefore(window.to)) {
            throw Problem.invalid("to", "order", "The end must be later than the start; it is not included itself.");
        }
        return window;
    }

    /** @param text a clinic date, an instant or a wall time; null and blank give null */
    public static Instant bound(ClinicTime time, String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() == DATE_LENGTH
                ? time.parseDay(field, text)
                // An unescaped plus of an offset arrives as a space.
                : time.parse(field, text.replace(' ', '+'));
    }
}
