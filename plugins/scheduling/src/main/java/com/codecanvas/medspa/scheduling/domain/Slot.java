package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import java.time.Duration;
import java.time.Instant;

/** A stretch of time, its end not included: slots that only touch do not overlap. Its length is elapsed time, whatever the clocks do. */
public record Slot(Instant start, Instant end) {

    public static final Duration LONGEST = Duration.ofHours(12);

    public static Slot of(Instant start, int minutes) {
        return new Slot(start, start.plus(Duration.ofMinutes(minutes)));
    }

    public static void checkLength(Checks checks, int minutes) {
        checks.that(minutes > 0, "minutes", "too-short", "An appointment lasts at least one minute.")
                .that(minutes <= LONGEST.toMinutes(), "minutes", "too-long", "An appointment lasts at most 12 hours.");
    }

    public int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    public boolean overlaps(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}
