package com.codecanvas.medspa.scheduling.domain;

import static com.codecanvas.medspa.scheduling.domain.Refusals.messageOf;
import static com.codecanvas.medspa.scheduling.domain.Refusals.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookingTest {

    private final Calendar calendar = new Calendar();
    private final List<UUID> all = List.of(calendar.mara.id(), calendar.room.id(), calendar.laser.id());

    @Test
    void a_booking_takes_the_services_length_unless_told_otherwise() {
        Appointment booked = book(wanted("2026-11-23T09:00", null, all));
        assertThat(booked.slot()).isEqualTo(Slot.of(Instant.parse("2026-11-23T14:00:00Z"), 45));
        assertThat(book(wanted("2026-11-23T10:00", 20, all)).slot().minutes()).isEqualTo(20);
        assertThat(booked.status()).isEqualTo(AppointmentStatus.BOOKED);
        assertThat(booked.resources()).extracting(ResourceRef::name).contains("Dr. Mara Voss", "Room 1", "PicoWay");
    }

    @Test
    void every_empty_field_is_named_at_once() {
        assertThat(rulesOf(() -> calendar.booking()
                        .book(new NewAppointment(null, null, null, null, null, null), null, calendar.now())))
                .containsExactly("patientId required", "serviceId required", "startsAt required");
    }

    @Test
    void an_unknown_patient_or_service_is_refused() {
        NewAppointment wanted =
                new NewAppointment(UUID.randomUUID(), UUID.randomUUID(), "2026-11-23T09:00", null, all, null);
        assertThat(rulesOf(() -> calendar.booking().book(wanted, null, calendar.now())))
                .containsExactly("patientId unknown", "serviceId unknown");
    }

    @Test
    void an_archived_patient_cannot_be_booked() {
        PatientName archived = new PatientName(calendar.ana.id(), "Ana Lopez", true);
        assertThat(rulesOf(
                        () -> calendar.booking().book(wanted("2026-11-23T09:00", null, all), archived, calendar.now())))
                .containsExactly("patientId archived");
    }

    @Test
    void the_service_says_which_kinds_of_resources_it_needs() {
        assertThat(rulesOf(() -> book(wanted("2026-11-23T09:00", null, List.of(calendar.mara.id())))))
                .containsExactly("resourceIds required-kind", "resourceIds required-kind");
        assertThat(messageOf(() -> book(wanted("2026-11-23T09:00", null, null))))
                .isEqualTo(
                        "This service needs a practitioner. This service needs a room. This service needs a device.");
    }

    @Test
    void more_resources_than_needed_are_fine() {
        List<UUID> both = List.of(calendar.mara.id(), calendar.ben.id(), calendar.room.id(), calendar.laser.id());
        assertThat(book(wanted("2026-11-23T09:00", null, both)).resources()).hasSize(4);
    }

    @Test
    void resources_must_be_known_in_use_and_chosen_once() {
        UUID stranger = UUID.randomUUID();
        calendar.put(new Resource(calendar.laser.id(), ResourceKind.DEVICE, "PicoWay", null, null, false, 1, 2));
        assertThat(rulesOf(() -> book(wanted("2026-11-23T09:00", null, with(stranger)))))
                .contains("resourceIds unknown");
        assertThat(messageOf(() -> book(wanted("2026-11-23T09:00", null, all))))
                .isEqualTo("PicoWay is not in use any more.");
        assertThat(rulesOf(() -> book(wanted("2026-11-23T09:00", null, with(calendar.mara.id())))))
                .containsExactly("resourceIds twice");
        assertThat(rulesOf(() -> book(wanted("2026-11-23T09:00", null, Arrays.asList(calendar.mara.id(), null)))))
                .containsExactly("resourceIds required");
    }

    @Test
    void a_service_that_is_not_offered_any_more_is_refused() {
        ClinicService old = calendar.removal;
        calendar.put(new ClinicService(old.id(), old.name(), null, 45, 210, old.requires(), false, 2));
        assertThat(rulesOf(() -> book(wanted("2026-11-23T09:00", null, all)))).containsExactly("serviceId inactive");
    }

    @Test
    void a_walk_in_of_yesterday_can_still_be_entered() {
        assertThat(book(wanted("2026-11-19T10:01", null, all)).slot().start()).isBefore(Calendar.NOW);
    }

    @Test
    void older_bookings_need_the_clinics_permission_to_record_the_past() {
        NewAppointment lastMonth = wanted("2026-10-20T10:00", null, all);
        assertThat(rulesOf(() -> book(lastMonth))).containsExactly("startsAt in-the-past");
        assertThat(calendar.booking()
                        .book(lastMonth, calendar.ana, calendar.recordingThePast())
                        .slot()
                        .start())
                .isEqualTo("2026-10-20T14:00:00Z");
    }

    @Test
    void a_slip_in_the_year_is_noticed() {
        assertThat(rulesOf(() -> book(wanted("2062-11-23T09:00", null, all)))).containsExactly("startsAt too-far");
    }

    @Test
    void zero_length_and_year_long_ones_are_refused() {
        assertThat(rulesOf(() -> book(wanted("2026-11-23T09:00", 0, all)))).containsExactly("minutes too-short");
        assertThat(rulesOf(() -> book(wanted("2026-11-23T09:00", 525_600, all))))
                .containsExactly("minutes too-long");
    }

    @Test
    void the_hour_that_the_clocks_skip_cannot_be_booked() {
        assertThat(rulesOf(() -> book(wanted("2027-03-14T02:30", null, all))))
                .containsExactly("startsAt nonexistent-time");
    }

    @Test
    void a_note_is_trimmed_and_has_a_limit() {
        assertThat(book(noted("  shy of needles \n")).note()).isEqualTo("shy of needles");
        assertThat(book(noted("  ")).note()).isNull();
        assertThat(rulesOf(() -> book(noted("x".repeat(4_001))))).containsExactly("note too-long");
        assertThat(rulesOf(() -> book(noted("a\0b")))).containsExactly("note characters");
        assertThat(book(noted("😀".repeat(4_000))).note()).hasSize(8_000);
    }

    private Appointment book(NewAppointment wanted) {
        return calendar.booking().book(wanted, calendar.ana, calendar.now());
    }

    private List<UUID> with(UUID another) {
        return List.of(calendar.mara.id(), calendar.room.id(), calendar.laser.id(), another);
    }

    private NewAppointment wanted(String startsAt, Integer minutes, List<UUID> resources) {
        return new NewAppointment(calendar.ana.id(), calendar.removal.id(), startsAt, minutes, resources, null);
    }

    private NewAppointment noted(String note) {
        return new NewAppointment(calendar.ana.id(), calendar.removal.id(), "2026-11-23T09:00", null, all, note);
    }
}
