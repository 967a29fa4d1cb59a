package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HoursDraftTest {

    @Test
    void weekdays_come_in_order_and_those_left_out_are_closed() {
        OpeningHours hours = draft(day("friday", "10:00", "14:00"), day("monday", "08:30", "20:00"))
                .read(3);
        assertThat(hours.version()).isEqualTo(3);
        assertThat(hours.days()).hasSize(7);
        assertThat(hours.days().get(0).closes()).isEqualTo(LocalTime.of(20, 0));
        assertThat(hours.days().get(1).opens()).isNull();
        assertThat(hours.days().get(4).opens()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void a_closed_day_has_neither_time() {
        assertThat(draft(day("sunday", null, null)).read(0).days().get(6).opens())
                .isNull();
        assertThat(rulesOf(() -> draft(day("sunday", "09:00", null)).read(0))).containsExactly("days[0].closes both");
    }

    @Test
    void closing_comes_after_opening() {
        assertThat(rulesOf(() -> draft(day("monday", "09:00", "09:00")).read(0)))
                .containsExactly("days[0].closes order");
    }

    @Test
    void every_slip_is_named_at_once() {
        assertThat(rulesOf(() -> draft(
                                day("monday", "9", "25:00"),
                                day("monday", null, null),
                                day("caturday", null, null),
                                null)
                        .read(0)))
                .containsExactly(
                        "days[0].opens format",
                        "days[0].closes format",
                        "days[1].weekday twice",
                        "days[2].weekday choice",
                        "days[3].weekday choice");
        assertThat(rulesOf(() -> new HoursDraft(null).read(0))).containsExactly("days required");
    }

    @Test
    void a_clinic_starts_with_usual_hours() {
        assertThat(OpeningHours.AT_FIRST.days())
                .filteredOn(day -> day.opens() != null)
                .hasSize(5);
    }

    private static HoursDraft draft(HoursDraft.Day... days) {
        return new HoursDraft(Arrays.asList(days));
    }

    private static HoursDraft.Day day(String weekday, String opens, String closes) {
        return new HoursDraft.Day(weekday, opens, closes);
    }
}
