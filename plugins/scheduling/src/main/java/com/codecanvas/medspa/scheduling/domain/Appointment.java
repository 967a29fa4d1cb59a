package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A patient's time at the clinic. Cancelled ones keep their slot and resources, to be shown and restored, without taking them up. */
public record Appointment(
        UUID id,
        UUID patientId,
        ServiceRef service,
        Slot slot,
        State state,
        List<ResourceRef> resources,
        String note,
        long version,
        Instant createdAt) {

    /** @param cancelReason null unless cancelled */
    public record State(AppointmentStatus status, Instant since, String cancelReason) {}

    public Appointment {
        resources = List.copyOf(resources);
    }

    public AppointmentStatus status() {
        return state.status();
    }

    public Appointment movedTo(Slot newSlot, List<ResourceRef> newResources) {
        return new Appointment(id, patientId, service, newSlot, state, newResources, note, version, createdAt);
    }

    public Appointment in(State newState) {
        return new Appointment(id, patientId, service, slot, newState, resources, note, version, createdAt);
    }

    public Appointment noted(String newNote) {
        return new Appointment(id, patientId, service, slot, state, resources, newNote, version, createdAt);
    }

    public Appointment saved(long newVersion) {
        return new Appointment(id, patientId, service, slot, state, resources, note, newVersion, createdAt);
    }

    public boolean takesUpTheSameAs(Appointment other) {
        return slot.equals(other.slot)
                && resources.equals(other.resources)
                && status().occupies() == other.status().occupies();
    }
}
