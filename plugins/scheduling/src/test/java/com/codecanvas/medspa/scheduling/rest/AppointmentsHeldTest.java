package com.codecanvas.medspa.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.privacy.AppointmentsHeld;
import com.codecanvas.medspa.scheduling.rest.AppointmentsResource.Cancellation;
import com.codecanvas.medspa.scheduling.store.PostgresAppointmentHistory;
import com.codecanvas.medspa.scheduling.store.PostgresAppointments;
import com.codecanvas.medspa.scheduling.timeline.AppointmentEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppointmentsHeldTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("scheduling");

    private AppointmentsHeld held;
    private UUID ana;
    private UUID bo;

    @BeforeEach
    void book() {
        RealDesk desk = new RealDesk(kit);
        held = new AppointmentsHeld(new PostgresAppointments(kit.transactions(), kit.cipher()));
        UUID mara = desk.resource(kit.clinicA(), "practitioner", "Dr. Mara Voss");
        UUID service = desk.service(kit.clinicA(), "practitioner");
        ana = desk.patient(kit.clinicA(), "Ana Lopez");
        bo = desk.patient(kit.clinicA(), "Bo Chen");
        desk.book(kit.clinicA(), wanted(ana, service, mara, "2026-11-24T14:00:00Z", "first visit"));
        AppointmentView second =
                desk.book(kit.clinicA(), wanted(ana, service, mara, "2026-11-25T14:00:00Z", "second visit"));
        desk.in(
                kit.clinicA(),
                () -> desk.appointments.cancel(second.id(), RealDesk.seen(second), new Cancellation("Has a cold")));
        desk.book(kit.clinicA(), wanted(bo, service, mara, "2026-11-26T14:00:00Z", "of somebody else"));
    }

    private static NewAppointment wanted(UUID patient, UUID service, UUID resource, String start, String note) {
        return new NewAppointment(patient, service, start, null, List.of(resource), note);
    }

    private RecordedCopy copy(UUID patient) {
        return kit.inClinicA(() -> kit.copyOf(held, patient));
    }

    @Test
    void theCopyHasEveryAppointmentOfThePatientAndNoOthers() {
        RecordedCopy copy = copy(ana);
        assertThat(copy.of("appointment")).hasSize(2);
        assertThat(copy.words())
                .contains("service: Tattoo removal", "bookedFor: 2026-11-24T14:00:00Z", "practitioners: Dr. Mara Voss")
                .contains("status: booked", "note: first visit")
                .contains("status: cancelled", "reasonForCancelling: Has a cold", "note: second visit")
                .doesNotContain("somebody else");
    }

    @Test
    void appointmentsAreKeptWhenThePatientAsksForErasure() {
        assertThat(held.kinds()).allMatch(kind -> kind.keptBecause() != null);
        assertThat(kit.inClinicA(() -> held.erase(ana))).isZero();
        assertThat(copy(ana).items()).hasSize(2);
    }

    @Test
    void theTimelineTellsOfBookingsAndHowTheyEndedAndGoesOnAfterEachEntry() {
        AppointmentEvents events = new AppointmentEvents(
                new PostgresAppointmentHistory(kit.transactions(), kit.cipher()), kit.currentClinic());
        TimelineSource.Position now =
                new TimelineSource.Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
        List<TimelineEntry> all = kit.inClinicA(() -> events.before(ana, now, 10));
        assertThat(all)
                .extracting(TimelineEntry::title)
                .containsExactlyInAnyOrder("Appointment cancelled", "Appointment booked", "Appointment booked");
        assertThat(all)
                .extracting(TimelineEntry::text)
                .anySatisfy(text -> assertThat(text)
                        .startsWith("Tattoo removal, Nov 25, 2026")
                        .endsWith(": Has a cold"));
        assertThat(kit.inClinicA(() -> events.before(ana, all.get(0).position(), 10)))
                .isEqualTo(all.subList(1, 3));
        assertThat(kit.inClinicA(() -> events.before(ana, now, 1))).isEqualTo(all.subList(0, 1));
        assertThat(kit.inClinicB(() -> events.before(ana, now, 10))).isEmpty();
    }

    @Test
    void theOtherClinicIsGivenNothing() {
        assertThat(kit.inClinicB(() -> kit.copyOf(held, ana)).items()).isEmpty();
        assertThat(copy(UUID.randomUUID()).items()).isEmpty();
    }
}
