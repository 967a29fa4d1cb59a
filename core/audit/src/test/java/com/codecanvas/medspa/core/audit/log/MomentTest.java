package com.codecanvas.medspa.core.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.ProblemException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void aDateStandsForTheWholeDayAtTheClinic() {
        assertThat(Moment.start("2026-11-23", NEW_YORK)).isEqualTo(Instant.parse("2026-11-23T05:00:00Z"));
        assertThat(Moment.end("2026-11-23", NEW_YORK)).isEqualTo(Instant.parse("2026-11-24T05:00:00Z"));
    }

    @Test
    void theDayOfTheClockChangeHas25Hours() {
        assertThat(Moment.start("2026-11-01", NEW_YORK)).isEqualTo(Instant.parse("2026-11-01T04:00:00Z"));
        assertThat(Moment.end("2026-11-01", NEW_YORK)).isEqualTo(Instant.parse("2026-11-02T05:00:00Z"));
    }

    @Test
    void anInstantIsTakenAsItIs() {
        assertThat(Moment.end("2026-11-23T10:00:00+01:00", NEW_YORK)).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(Moment.start(" ", NEW_YORK)).isNull();
    }

    @Test
    void anythingElseIsRefusedByName() {
        assertThatThrownBy(() -> Moment.start("last week", NEW_YORK))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().detail()).startsWith("\"from\" must be a date"));
    }
}
