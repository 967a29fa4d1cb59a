package com.codecanvas.medspa.scheduling.domain.slots;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.scheduling.domain.Situation;
import com.codecanvas.medspa.scheduling.domain.Timing;
import com.codecanvas.medspa.scheduling.domain.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The time to search as somebody asked for it: clinic dates, instants or wall times, each of which may be left out.
 *
 * @param to not included; a year when left out
 * @param notBefore the earliest that is good for the patient, such as eight weeks after the last session
 */
public record Period(String from, String to, String notBefore) {

    private static final Duration LONGEST = Duration.ofDays(366);

    /**
     * @param noticeMinutes how soon from now is too soon
     * @return what is left of it to be booked; empty when it ends before it starts
     * @throws com.codecanvas.medspa.api.web.ProblemException 422 when it cannot be read, has no order or is too long
     */
    public Window read(Situation situation, int noticeMinutes) {
        Window asked = Window.of(situation.time(), from, to);
        Instant soonest = situation.now().plus(Duration.ofMinutes(noticeMinutes));
        Instant begin = Stream.of(soonest, asked.from(), earliest(situation))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
        Checks checks = new Checks();
        checks.that(
                asked.to() == null || !asked.to().isAfter(begin.plus(LONGEST)),
                "to",
                "range",
                "Search at most 366 days at once.");
        checks.done();
        Instant end = asked.to() == null ? begin.plus(LONGEST) : asked.to();
        Instant latest = Timing.latest(situation.now());
        return new Window(begin, end.isAfter(latest) ? latest : end);
    }

    private Instant earliest(Situation situation) {
        return Window.bound(situation.time(), "notBefore", notBefore);
    }
}
