package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.patients.api.PatientName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Puts a new appointment into the calendar. */
public final class Booking {

    static final int LONGEST_NOTE = 4_000;

    private final Function<UUID, Optional<ClinicService>> services;
    private final Function<Collection<UUID>, List<Resource>> hold;
    private final Function<Appointments.Draft, Appointment> add;

    /** The parameters are what {@link Services#find}, {@link Resources#held} and {@link Appointments#add} promise. */
    public Booking(
            Function<UUID, Optional<ClinicService>> services,
            Function<Collection<UUID>, List<Resource>> hold,
            Function<Appointments.Draft, Appointment> add) {
        this.services = services;
        this.hold = hold;
        this.add = add;
    }

    /**
     * @param patient null when the clinic does not know the patient
     * @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong
     * @throws SlotTakenException when a resource is taken
     */
    public Appointment book(NewAppointment wanted, PatientName patient, Situation situation) {
        Checks checks = new Checks();
        checkPatient(checks, wanted.patientId(), patient);
        ClinicService service = ServiceChoice.check(checks, wanted.serviceId(), services);
        checks.required(wanted.startsAt(), "startsAt", "Give the time at which it starts.");
        ResourceChoice.checkIds(checks, wanted.chosenResources());
        Wording.text(checks, "note", wanted.note(), LONGEST_NOTE);
        checks.done();

        Instant start = situation.time().parse("startsAt", wanted.startsAt());
        Timing.check(checks, start, situation);
        int minutes = wanted.minutes() == null ? service.minutes() : wanted.minutes();
        Slot.checkLength(checks, minutes);
        List<Resource> chosen = hold.apply(wanted.chosenResources());
        ResourceChoice.check(checks, wanted.chosenResources(), chosen, service.requires());
        checks.done();
        return add.apply(new Appointments.Draft(
                patient.id(),
                service.ref(),
                Slot.of(start, minutes),
                chosen.stream().map(Resource::ref).toList(),
                Wording.trimmed(wanted.note())));
    }

    private static void checkPatient(Checks checks, UUID id, PatientName patient) {
        checks.that(id != null, "patientId", "required", "Choose the patient.")
                .that(id == null || patient != null, "patientId", "unknown", "There is no such patient in this clinic.")
                .that(
                        patient == null || !patient.archived(),
                        "patientId",
                        "archived",
                        "This patient is archived. Restore the patient first.");
    }
}
