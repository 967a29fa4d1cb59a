package com.codecanvas.medspa.scheduling.rest;

import static com.codecanvas.medspa.scheduling.domain.Refusals.problemOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Booking;
import com.codecanvas.medspa.scheduling.domain.Rebooking;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Cancellation;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Note;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Turn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AppointmentsResourceTest {

    private static final IfMatch FIRST = new IfMatch("\"1\"");

    private final Clinical kernel = new Clinical();
    private final Shelf shelf = new Shelf();
    private final AppointmentsResource resource = new AppointmentsResource(
            new FrontDesk(
                    new Booking(id -> Optional.empty(), ids -> List.of(), shelf::add),
                    new Rebooking(id -> Optional.empty(), ids -> List.of()),
                    shelf,
                    kernel.situations(),
                    (type, subject, data) -> subject),
            new AppointmentLists(shelf, kernel.situations()),
            new AppointmentViews(kernel, kernel, kernel.situations()),
            new Conflicts(kernel, kernel, kernel.situations()),
            kernel);
    private final UUID ana = kernel.patient("Ana Lopez");
    private final Appointment booked = shelf.put(ana, "2026-11-23T14:00:00Z");

    @Test
    void a_day_asks_for_all_names_at_once_and_tells_the_audit_log_whose_they_are() {
        UUID bo = kernel.patient("Bo Chen");
        shelf.put(bo, "2026-11-23T15:00:00Z");
        shelf.put(ana, "2026-11-23T16:00:00Z");
        Page<AppointmentView> page = resource.list("2026-11-23", "2026-11-24", null, null, false, null, null);
        assertThat(page.items())
                .extracting(AppointmentView::patientName)
                .containsExactly("Ana Lopez", "Bo Chen", "Ana Lopez");
        assertThat(kernel.directoryCalls).isEqualTo(1);
        assertThat(kernel.auditedPatients).containsExactlyInAnyOrder(ana, bo);
    }

    @Test
    void an_empty_day_asks_for_nobody() {
        shelf.kept.clear();
        assertThat(resource.list(null, null, null, null, false, null, null).items())
                .isEmpty();
        assertThat(kernel.directoryCalls).isZero();
    }

    @Test
    void times_carry_the_clinics_offset() {
        AppointmentView read = resource.read(booked.id());
        assertThat(read.startsAt()).hasToString("2026-11-23T09:00-05:00");
        assertThat(read.endsAt()).hasToString("2026-11-23T09:30-05:00");
        assertThat(kernel.auditedEntities).containsExactly("appointment " + booked.id());
        assertThat(kernel.auditedPatients).containsExactly(ana);
    }

    @Test
    void a_patient_without_a_name_does_not_hide_the_appointment() {
        kernel.patients.clear();
        assertThat(resource.read(booked.id()).patientName()).isEqualTo("Unknown patient");
    }

    @Test
    void an_unknown_one_is_not_found() {
        assertThat(problemOf(() -> resource.read(UUID.randomUUID())).status()).isEqualTo(404);
    }

    @Test
    void a_change_needs_the_version_seen() {
        assertThat(problemOf(() -> resource.cancel(booked.id(), null, null)).status())
                .isEqualTo(428);
        assertThat(problemOf(() -> resource.note(booked.id(), new IfMatch("\"7\""), new Note("x")))
                        .status())
                .isEqualTo(412);
        assertThat(kernel.changes).isEmpty();
    }

    @Test
    void cancelling_tells_open_browsers_and_needs_no_body() {
        AppointmentView cancelled = resource.cancel(booked.id(), FIRST, null);
        assertThat(cancelled.status()).isEqualTo("cancelled");
        assertThat(cancelled.version()).isEqualTo(2);
        assertThat(kernel.changes).containsExactly("appointments " + booked.id());
    }

    @Test
    void the_reason_is_kept() {
        assertThat(resource.cancel(booked.id(), FIRST, new Cancellation("travelling"))
                        .cancelReason())
                .isEqualTo("travelling");
    }

    @Test
    void a_status_is_one_of_the_known_words() {
        assertThat(resource.turn(booked.id(), FIRST, new Turn("confirmed")).status())
                .isEqualTo(AppointmentStatus.CONFIRMED.code());
        assertThat(rulesOf(() -> resource.turn(booked.id(), FIRST, new Turn("asleep"))))
                .containsExactly("status choice");
        assertThat(rulesOf(() -> resource.turn(booked.id(), FIRST, new Turn(null))))
                .containsExactly("status choice");
    }

    @Test
    void a_missing_body_is_malformed() {
        assertThat(problemOf(() -> resource.book(null)).status()).isEqualTo(400);
        assertThat(problemOf(() -> resource.move(booked.id(), FIRST, null)).status())
                .isEqualTo(400);
        assertThat(problemOf(() -> resource.turn(booked.id(), FIRST, null)).status())
                .isEqualTo(400);
    }
}
