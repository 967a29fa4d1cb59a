package com.codecanvas.medspa.scheduling.domain.slots;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.OpeningHours;
import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import com.codecanvas.medspa.scheduling.domain.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchedDaysTest implements Occupancy {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final Resource mara =
            new Resource(UUID.randomUUID(), ResourceKind.PRACTITIONER, "Dr. Mara Voss", null, null, true, 1, 1);
    private final List<Long> daysAsked = new ArrayList<>();
    private Timeline ofMara = Timeline.FREE;

    @Test
    void an_hour_that_comes_twice_is_offered_twice() {
        assertThat(starts("2026-11-01T04:00:00Z", open("00:30", "02:30"), 30))
                .containsExactly(
                        "00:30-04:00", "01:00-04:00", "01:30-04:00", "01:00-05:00", "01:30-05:00", "02:00-05:00");
    }

    @Test
    void an_hour_that_is_skipped_is_not_offered_and_takes_no_time() {
        assertThat(starts("2026-03-08T05:00:00Z", open("01:00", "04:00"), 60))
                .containsExactly("01:00-05:00", "03:00-04:00");
    }

    @Test
    void looks_no_further_than_it_has_to() {
        find("2026-11-23T14:00:00Z", OpeningHours.AT_FIRST, 45);
        assertThat(daysAsked).containsExactly(4L);
    }

    @Test
    void looks_further_in_ever_longer_steps() {
        Instant from = Instant.parse("2026-11-23T14:00:00Z");
        ofMara =
                new Timeline.Builder().add(from, from.plus(Duration.ofDays(60))).build();
        assertThat(find("2026-11-23T14:00:00Z", OpeningHours.AT_FIRST, 45)
                        .slots()
                        .get(0)
                        .slot()
                        .start())
                .isEqualTo("2027-01-22T14:00:00Z");
        assertThat(daysAsked).containsExactly(4L, 8L, 16L, 32L, 64L);
    }

    /** Starts follow each other as closely as appointments do. */
    private Found find(String from, OpeningHours hours, int minutes) {
        Instant begin = Instant.parse(from);
        Premises premises = new Premises(new ClinicTime(NEW_YORK), hours, List.of(mara), minutes);
        return new SlotSearch(premises, this)
                .find(new SlotQuery(
                        new SlotQuery.Need(Set.of(ResourceKind.PRACTITIONER), minutes),
                        Wish.NONE,
                        SlotQuery.Whose.ANYBODY,
                        new Window(begin, begin.plus(Duration.ofDays(300))),
                        6));
    }

    /** Of the first day, with the clock's offset. */
    private List<String> starts(String from, OpeningHours hours, int minutes) {
        Instant tomorrow = Instant.parse(from).plus(Duration.ofHours(22));
        return find(from, hours, minutes).slots().stream()
                .map(free -> free.slot().start())
                .filter(start -> start.isBefore(tomorrow))
                .map(start -> start.atZone(NEW_YORK).toOffsetDateTime())
                .map(start -> start.toLocalTime() + start.getOffset().getId())
                .toList();
    }

    private static OpeningHours open(String opens, String closes) {
        return new OpeningHours(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new OpeningHours.Day(day, LocalTime.parse(opens), LocalTime.parse(closes)))
                        .toList(),
                1);
    }

    @Override
    public Map<UUID, Timeline> of(Asked asked) {
        // Sixty-four days of winter and summer are an hour short.
        daysAsked.add(Duration.between(asked.from(), asked.to()).plusHours(2).toDays());
        return Map.of(mara.id(), ofMara);
    }

    @Override
    public Visits ofPatient(UUID patientId, UUID movingId) {
        return Visits.NONE;
    }
}
