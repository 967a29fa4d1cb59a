package com.codecanvas.medspa.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordingEvents;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Cancellation;
import com.codecanvas.medspa.scheduling.store.PostgresAppointments;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PatientDeskTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("scheduling");

    private RealDesk desk;
    private PatientDesk patientDesk;
    private AppointmentView booked;

    @BeforeEach
    void bookAnAppointment() {
        desk = new RealDesk(kit);
        Situations situations = new Situations(kit.currentClinic(), kit.currentUser(), kit.settings(), kit.clock());
        patientDesk = new PatientDesk(
                new PostgresAppointments(kit.transactions(), kit.cipher()), situations, kit.events(), kit.live());
        UUID ana = desk.patient(kit.clinicA(), "Ana Lopez");
        UUID service = desk.service(kit.clinicA());
        booked = desk.book(
                kit.clinicA(), new NewAppointment(ana, service, "2026-11-24T14:00:00Z", null, List.of(), null));
    }

    @Test
    void a_patient_confirms_without_anybody_of_the_staff() {
        boolean confirmed = kit.as(kit.clinicA(), null, () -> patientDesk.confirm(booked.id()));
        assertThat(confirmed).isTrue();
        assertThat(status()).isEqualTo("confirmed");
        assertThat(kit.events().published())
                .extracting(RecordingEvents.Published::type)
                .containsExactly("scheduling.booked", "scheduling.status-changed");
    }

    @Test
    void confirming_twice_changes_nothing() {
        assertThat(confirm()).isTrue();
        assertThat(confirm()).isFalse();
        assertThat(kit.events().published()).hasSize(2);
    }

    @Test
    void what_was_cancelled_stays_cancelled() {
        desk.in(
                kit.clinicA(),
                () -> desk.appointments.cancel(booked.id(), RealDesk.seen(booked), new Cancellation(null)));
        assertThat(confirm()).isFalse();
        assertThat(status()).isEqualTo("cancelled");
    }

    @Test
    void what_has_begun_is_not_confirmed_any_more() {
        kit.clock().advance(Duration.ofDays(3));
        assertThat(confirm()).isFalse();
    }

    @Test
    void the_other_clinic_confirms_nothing() {
        boolean confirmed = kit.inClinicB(() -> patientDesk.confirm(booked.id()));
        assertThat(confirmed).isFalse();
        assertThat(status()).isEqualTo("booked");
    }

    private boolean confirm() {
        return kit.inClinicA(() -> patientDesk.confirm(booked.id()));
    }

    private String status() {
        return desk.in(kit.clinicA(), () -> desk.appointments.read(booked.id())).status();
    }
}
