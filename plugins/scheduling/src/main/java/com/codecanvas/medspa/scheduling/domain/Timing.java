package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import java.time.Duration;
import java.time.Instant;

/** When an appointment may be put into the calendar. */
public final class Timing {

    /** Long enough to enter in the morning who walked in the evening before. */
    static final Duration BACKWARDS = Duration.ofHours(24);

    static final Duration FORWARDS = Duration.ofDays(5 * 366);

    private Timing() {}

    /** Later than this nothing can be booked. */
    public static Instant latest(Instant now) {
        return now.plus(FORWARDS);
    }

    static void check(Checks checks, Instant start, Situation situation) {
        checks.that(
                        situation.pastAllowed()
                                || !start.isBefore(situation.now().minus(BACKWARDS)),
                        "startsAt",
                        "in-the-past",
                        "This time is more than 24 hours ago. To record past visits, allow it in the settings of"
                                + " scheduling.")
                .that(
                        !start.isAfter(latest(situation.now())),
                        "startsAt",
                        "too-far",
                        "This time is more than five years ahead.");
    }
}
