package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A clinic in New York with two practitioners, a room and a laser, in memory. */
final class Calendar {

    static final Instant NOW = Instant.parse("2026-11-20T15:00:00Z");

    final ClinicTime time = new ClinicTime(ZoneId.of("America/New_York"));
    final Set<String> permissions = new HashSet<>(Set.of("scheduling.read", "scheduling.write"));
    final PatientName ana = new PatientName(UUID.randomUUID(), "Ana Lopez", false);
    final Resource mara = resource(ResourceKind.PRACTITIONER, "Dr. Mara Voss");
    final Resource ben = resource(ResourceKind.PRACTITIONER, "Ben Ito");
    final Resource room = resource(ResourceKind.ROOM, "Room 1");
    final Resource laser = resource(ResourceKind.DEVICE, "PicoWay");
    final ClinicService removal = service("Tattoo removal", 45, Set.of(ResourceKind.values()));
    final ClinicService consultation = service("Consultation", 30, Set.of(ResourceKind.PRACTITIONER));
    final List<UUID> lastHeld = new ArrayList<>();
    private final Map<UUID, Resource> resources = new LinkedHashMap<>();
    private final Map<UUID, ClinicService> services = new LinkedHashMap<>();

    Calendar() {
        List.of(mara, ben, room, laser).forEach(this::put);
        List.of(removal, consultation).forEach(this::put);
    }

    Booking booking() {
        return new Booking(this::service, this::held, this::add);
    }

    Rebooking rebooking() {
        return new Rebooking(this::service, this::held);
    }

    void put(Resource resource) {
        resources.put(resource.id(), resource);
    }

    void put(ClinicService service) {
        services.put(service.id(), service);
    }

    Situation at(Instant now) {
        return new Situation(time, now, false, permissions::contains);
    }

    Situation now() {
        return at(NOW);
    }

    Situation recordingThePast() {
        return new Situation(time, NOW, true, permissions::contains);
    }

    /** At nine on Monday the 23rd with Mara. */
    Appointment appointment(AppointmentStatus status) {
        Instant nine = time.parse("startsAt", "2026-11-23T09:00");
        return new Appointment(
                UUID.randomUUID(),
                ana.id(),
                consultation.ref(),
                Slot.of(nine, 30),
                new Appointment.State(status, NOW, status == AppointmentStatus.CANCELLED ? "ill" : null),
                List.of(mara.ref()),
                null,
                1,
                NOW);
    }

    static Resource resource(ResourceKind kind, String name) {
        return new Resource(UUID.randomUUID(), kind, name, null, null, true, 1, 1);
    }

    static ClinicService service(String name, int minutes, Set<ResourceKind> requires) {
        return new ClinicService(UUID.randomUUID(), name, null, minutes, 210, requires, true, 1);
    }

    List<Resource> held(Collection<UUID> ids) {
        lastHeld.clear();
        lastHeld.addAll(ids);
        return resources.values().stream()
                .filter(resource -> ids.contains(resource.id()))
                .toList();
    }

    Optional<ClinicService> service(UUID id) {
        return Optional.ofNullable(services.get(id));
    }

    Appointment add(Appointments.Draft draft) {
        return new Appointment(
                UUID.randomUUID(),
                draft.patientId(),
                draft.service(),
                draft.slot(),
                new Appointment.State(AppointmentStatus.BOOKED, NOW, null),
                draft.resources(),
                draft.note(),
                1,
                NOW);
    }
}
