package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows appointments with the names of their patients, and tells the audit log whose they are. */
@Component(service = AppointmentViews.class)
public final class AppointmentViews {

    private static final String NAMELESS = "Unknown patient";

    private final PatientDirectory patients;
    private final Audit audit;
    private final Situations situations;

    @Activate
    public AppointmentViews(
            @Reference PatientDirectory patients, @Reference Audit audit, @Reference Situations situations) {
        this.patients = patients;
        this.audit = audit;
        this.situations = situations;
    }

    /** Null when the clinic has no such patient. */
    PatientName patient(UUID id) {
        return id == null ? null : patients.names(List.of(id)).get(id);
    }

    AppointmentView one(Appointment appointment) {
        return one(appointment, patient(appointment.patientId()));
    }

    AppointmentView one(Appointment appointment, PatientName patient) {
        audit.patient(appointment.patientId());
        audit.entity("appointment", appointment.id());
        return AppointmentView.of(appointment, nameOf(patient), situations.time());
    }

    List<AppointmentView> all(List<Appointment> appointments) {
        if (appointments.isEmpty()) {
            return List.of();
        }
        Set<UUID> ids = appointments.stream().map(Appointment::patientId).collect(Collectors.toSet());
        Map<UUID, PatientName> names = patients.names(ids);
        audit.patients(ids);
        ClinicTime time = situations.time();
        return appointments.stream()
                .map(appointment -> AppointmentView.of(appointment, nameOf(names.get(appointment.patientId())), time))
                .toList();
    }

    private static String nameOf(PatientName patient) {
        return patient == null ? NAMELESS : patient.displayName();
    }
}
