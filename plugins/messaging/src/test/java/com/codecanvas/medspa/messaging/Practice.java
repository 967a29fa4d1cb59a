package com.codecanvas.medspa.messaging;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.AppointmentDesk;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Clinic A's patients and appointments, as the other modules tell of them; clinic B has none. */
final class Practice implements PatientContacts, PatientDirectory, AppointmentBook, AppointmentDesk {

    private final ModuleKit kit;
    private final Map<UUID, PatientContact> patients = new HashMap<>();
    private final Map<UUID, BookedAppointment> appointments = new HashMap<>();

    Practice(ModuleKit kit) {
        this.kit = kit;
    }

    UUID patient(String name, String mobile, String email) {
        UUID id = Ids.next();
        patients.put(id, new PatientContact(id, name, mobile, email, false));
        return id;
    }

    void archive(UUID id) {
        PatientContact contact = patients.get(id);
        patients.put(id, new PatientContact(id, contact.greetingName(), contact.mobile(), contact.email(), true));
    }

    void reachable(UUID id, String mobile, String email) {
        patients.put(id, new PatientContact(id, patients.get(id).greetingName(), mobile, email, false));
    }

    UUID appointment(UUID patientId, Instant start) {
        UUID id = Ids.next();
        put(new BookedAppointment(
                id, patientId, id, "Tattoo removal", start, start.plus(Duration.ofHours(1)), AppointmentStatus.BOOKED));
        return id;
    }

    void move(UUID id, Instant start) {
        BookedAppointment was = appointments.get(id);
        put(new BookedAppointment(
                id, was.patientId(), was.serviceId(), was.serviceName(), start, start.plusSeconds(3600), was.status()));
    }

    void turn(UUID id, AppointmentStatus status) {
        BookedAppointment was = appointments.get(id);
        put(new BookedAppointment(
                id, was.patientId(), was.serviceId(), was.serviceName(), was.startsAt(), was.endsAt(), status));
    }

    AppointmentStatus status(UUID id) {
        return appointments.get(id).status();
    }

    private void put(BookedAppointment appointment) {
        appointments.put(appointment.id(), appointment);
    }

    private boolean here() {
        return kit.currentClinic().get().id().equals(kit.clinicA().id());
    }

    private List<BookedAppointment> select(Predicate<BookedAppointment> which) {
        return appointments.values().stream()
                .filter(each -> here() && which.test(each))
                .sorted(Comparator.comparing(BookedAppointment::startsAt))
                .toList();
    }

    @Override
    public Map<UUID, PatientContact> contacts(Collection<UUID> ids) {
        return patients.values().stream()
                .filter(each -> here() && ids.contains(each.id()))
                .collect(Collectors.toMap(PatientContact::id, each -> each));
    }

    @Override
    public Set<UUID> withPhone(String e164) {
        return patients.values().stream()
                .filter(each -> here() && e164.equals(each.mobile()))
                .map(PatientContact::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<UUID, PatientName> names(Collection<UUID> ids) {
        return contacts(ids).values().stream()
                .collect(Collectors.toMap(
                        PatientContact::id,
                        each -> new PatientName(each.id(), each.greetingName() + " Lopez", each.archived())));
    }

    @Override
    public Map<UUID, BookedAppointment> find(Collection<UUID> ids) {
        return select(each -> ids.contains(each.id())).stream()
                .collect(Collectors.toMap(BookedAppointment::id, each -> each));
    }

    @Override
    public List<BookedAppointment> startingBetween(Instant from, Instant to) {
        return select(each -> !each.startsAt().isBefore(from) && each.startsAt().isBefore(to));
    }

    @Override
    public List<BookedAppointment> ofPatient(UUID patientId) {
        return select(each -> each.patientId().equals(patientId));
    }

    @Override
    public boolean confirm(UUID appointmentId) {
        boolean awaits = here() && status(appointmentId) == AppointmentStatus.BOOKED;
        if (awaits) {
            turn(appointmentId, AppointmentStatus.CONFIRMED);
        }
        return awaits;
    }
}
