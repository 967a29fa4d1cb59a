package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Appointments;
import com.codecanvas.medspa.scheduling.domain.ServiceRef;
import com.codecanvas.medspa.scheduling.domain.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Appointments in memory; remembers what was asked for last. */
final class Shelf implements Appointments {

    private static final Comparator<Appointment> ORDER =
            Comparator.comparing((Appointment a) -> a.slot().start()).thenComparing(a -> a.id().toString());

    final List<Appointment> kept = new ArrayList<>();
    Query asked;

    Appointment put(UUID patientId, String start) {
        Appointment appointment = new Appointment(
                UUID.randomUUID(),
                patientId,
                new ServiceRef(UUID.randomUUID(), "Peel", 12),
                Slot.of(Instant.parse(start), 30),
                new Appointment.State(AppointmentStatus.BOOKED, Instant.parse(start), null),
                List.of(),
                null,
                1,
                Instant.parse(start));
        kept.add(appointment);
        kept.sort(ORDER);
        return appointment;
    }

    @Override
    public Optional<Appointment> find(UUID id) {
        return kept.stream().filter(appointment -> appointment.id().equals(id)).findFirst();
    }

    @Override
    public List<Appointment> list(Query query) {
        asked = query;
        return kept.stream()
                .filter(appointment -> query.after() == null || isAfter(appointment, query.after()))
                .limit(query.limit())
                .toList();
    }

    private static boolean isAfter(Appointment appointment, Place place) {
        int byStart = appointment.slot().start().compareTo(place.start());
        return byStart > 0
                || (byStart == 0
                        && appointment.id().toString().compareTo(place.id().toString()) > 0);
    }

    @Override
    public Appointment add(Draft draft) {
        return put(draft.patientId(), draft.slot().start().toString());
    }

    @Override
    public Appointment change(UUID id, UnaryOperator<Appointment> change) {
        Appointment before = find(id).orElseThrow();
        Appointment after = change.apply(before).saved(before.version() + 1);
        kept.set(kept.indexOf(before), after);
        return after;
    }
}
