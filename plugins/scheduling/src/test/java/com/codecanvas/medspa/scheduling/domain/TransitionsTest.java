package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.ARRIVED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.BOOKED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.COMPLETED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.CONFIRMED;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.IN_TREATMENT;
import static com.codecanvas.medspa.scheduling.api.AppointmentStatus.NO_SHOW;
import static com.codecanvas.medspa.scheduling.domain.Refusals.messageOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.problemOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionsTest {

    private final Calendar calendar = new Calendar();

    @Test
    void a_visit_goes_from_booking_to_completion() {
        Appointment visit = calendar.appointment(BOOKED);
        for (AppointmentStatus next : new AppointmentStatus[] {CONFIRMED, ARRIVED, IN_TREATMENT, COMPLETED}) {
            Transitions.check(visit, next, calendar.at(visit.slot().start()));
            visit = visit.in(new Appointment.State(next, visit.slot().start(), null));
        }
        assertThat(visit.status()).isEqualTo(COMPLETED);
    }

    @Test
    void what_the_table_does_not_list_is_refused_and_the_choices_are_named() {
        Appointment booked = calendar.appointment(BOOKED);
        assertThat(rulesOf(() -> check(booked, COMPLETED))).containsExactly("status transition");
        assertThat(messageOf(() -> check(booked, COMPLETED)))
                .isEqualTo("This appointment is booked. It can become: confirmed, arrived, cancelled, no-show.");
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void nothing_becomes_what_it_is_already(AppointmentStatus status) {
        assertThat(rulesOf(() -> check(calendar.appointment(status), status))).containsExactly("status transition");
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void every_state_has_a_way_out_so_that_slips_can_be_corrected(AppointmentStatus status) {
        assertThat(Transitions.TABLE).anyMatch(line -> line.from() == status);
    }

    @Test
    void nobody_fails_to_show_up_before_the_time_has_come() {
        Appointment booked = calendar.appointment(BOOKED);
        Instant start = booked.slot().start();
        assertThat(rulesOf(() -> Transitions.check(booked, NO_SHOW, calendar.at(start.minusSeconds(1)))))
                .containsExactly("status too-early");
        assertThatCode(() -> Transitions.check(booked, NO_SHOW, calendar.at(start)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_patient_may_arrive_early_but_not_on_another_day() {
        Appointment booked = calendar.appointment(BOOKED);
        Instant morning =
                calendar.time.startOf(calendar.time.dayOf(booked.slot().start()));
        assertThatCode(() -> Transitions.check(booked, ARRIVED, calendar.at(morning)))
                .doesNotThrowAnyException();
        assertThat(rulesOf(() -> Transitions.check(booked, ARRIVED, calendar.at(morning.minusSeconds(1)))))
                .containsExactly("status too-early");
    }

    @Test
    void states_of_past_appointments_can_be_corrected() {
        Appointment missed = calendar.appointment(NO_SHOW);
        Instant monthLater = missed.slot().start().plusSeconds(30 * 86_400L);
        assertThatCode(() -> Transitions.check(missed, ARRIVED, calendar.at(monthLater)))
                .doesNotThrowAnyException();
    }

    @Test
    void only_who_sets_up_scheduling_reopens_what_is_completed() {
        Appointment completed = calendar.appointment(COMPLETED);
        assertThat(problemOf(() -> check(completed, IN_TREATMENT)).status()).isEqualTo(403);
        calendar.permissions.add("scheduling.configure");
        assertThatCode(() -> check(completed, IN_TREATMENT)).doesNotThrowAnyException();
    }

    @Test
    void the_readme_shows_the_table() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Transition line : Transitions.TABLE) {
            assertThat(readme)
                    .contains("| %s | %s | %s | %s |"
                            .formatted(
                                    line.from().code(),
                                    line.to().code(),
                                    line.permission().substring("scheduling.".length()),
                                    line.earliest().words()));
        }
    }

    private void check(Appointment appointment, AppointmentStatus to) {
        Transitions.check(appointment, to, calendar.at(appointment.slot().start()));
    }
}
