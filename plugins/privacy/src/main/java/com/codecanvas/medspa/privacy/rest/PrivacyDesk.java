package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What all of the module's endpoints need: whose data, who works, what day it is, and the trace that a request leaves. */
@Component(service = PrivacyDesk.class)
public final class PrivacyDesk {

    private final PatientDirectory patients;
    private final CurrentUser user;
    private final CurrentClinic clinic;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public PrivacyDesk(
            @Reference PatientDirectory patients,
            @Reference CurrentUser user,
            @Reference CurrentClinic clinic,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.patients = patients;
        this.user = user;
        this.clinic = clinic;
        this.audit = audit;
        this.live = live;
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 for nobody of this clinic */
    void patient(UUID id) {
        if (id == null) {
            throw Problem.invalid("patientId", "required", "Say whose data it is about.");
        }
        if (patients.names(List.of(id)).isEmpty()) {
            throw Problem.notFound("patient");
        }
        audit.patient(id);
    }

    /** By id. */
    Map<UUID, String> names(Collection<UUID> patientIds) {
        audit.patients(patientIds);
        return patients.names(patientIds).values().stream()
                .collect(Collectors.toMap(PatientName::id, PatientName::displayName));
    }

    void seen(Collection<UUID> patientIds) {
        audit.patients(patientIds);
    }

    void touched(UUID patientId, String type, UUID id) {
        audit.patient(patientId);
        audit.entity(type, id);
    }

    void changed(UUID patientId, String type, UUID id) {
        touched(patientId, type, id);
        live.changed("privacy", id);
    }

    UUID userId() {
        return user.get().map(User::id).orElse(null);
    }

    LocalDate today() {
        return LocalDate.now(clinic.get().timeZone());
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    static <T> T needed(T input) {
        if (input == null) {
            throw Problem.malformed("Send the fields as a JSON object.", null);
        }
        return input;
    }

    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
