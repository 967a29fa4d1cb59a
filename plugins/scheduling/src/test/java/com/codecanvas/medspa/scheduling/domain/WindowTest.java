package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final ClinicTime BERLIN = new ClinicTime(ZoneId.of("Europe/Berlin"));

    @Test
    void dates_are_days_of_the_clinic() {
        assertThat(Window.of(BERLIN, "2026-10-25", "2026-10-26"))
                .isEqualTo(new Window(Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z")));
    }

    @Test
    void instants_and_wall_times_are_taken_too() {
        assertThat(Window.of(BERLIN, "2026-11-23T09:00:00Z", "2026-11-23T12:00").to())
                .isEqualTo("2026-11-23T11:00:00Z");
    }

    @Test
    void an_unescaped_plus_is_understood() {
        assertThat(Window.of(BERLIN, "2026-11-23T09:00:00 01:00", null).from()).isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void a_missing_bound_is_open() {
        assertThat(Window.of(BERLIN, null, " ")).isEqualTo(Window.ALWAYS);
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThat(rulesOf(() -> Window.of(BERLIN, "2026-11-24", "2026-11-24"))).containsExactly("to order");
    }

    @Test
    void what_is_no_date_is_refused_by_the_name_of_its_field() {
        assertThat(rulesOf(() -> Window.of(BERLIN, "2026-13-01", null))).containsExactly("from format");
        assertThat(rulesOf(() -> Window.of(BERLIN, null, "23.11.2026"))).containsExactly("to format");
        assertThat(rulesOf(() -> Window.of(BERLIN, null, "someday"))).containsExactly("to format");
        assertThat(rulesOf(() -> Window.of(BERLIN, "1066-10-14", null))).containsExactly("from range");
    }
}
