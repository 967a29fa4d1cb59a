package com.codecanvas.medspa.scheduling.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The current clinic's appointments, to read. Does not mark the patients in the audit entry: the caller knows whom it shows. */
@ProviderType
public interface AppointmentBook {

    /** By id, whatever their status; ids of none in this clinic are absent. */
    Map<UUID, BookedAppointment> find(Collection<UUID> ids);

    /** Those that start from {@code from} on and before {@code to}, cancelled ones left out, in order of their start. */
    List<BookedAppointment> startingBetween(Instant from, Instant to);

    /** Those of one patient, whatever their status, in order of their start. */
    List<BookedAppointment> ofPatient(UUID patientId);
}
