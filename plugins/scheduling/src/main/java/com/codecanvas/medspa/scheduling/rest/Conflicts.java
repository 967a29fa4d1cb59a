package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.domain.Clash;
import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.SlotTakenException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers a booking of what is taken: by whom, and when. */
@Component(service = Conflicts.class)
public final class Conflicts {

    /** One resource that is taken. {@code patientName} is for those who may see the calendar. */
    public record Conflict(
            UUID resourceId,
            String resourceName,
            String kind,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            UUID appointmentId,
            String patientName) {}

    private final PatientDirectory patients;
    private final Audit audit;
    private final Situations situations;

    @Activate
    public Conflicts(@Reference PatientDirectory patients, @Reference Audit audit, @Reference Situations situations) {
        this.patients = patients;
        this.audit = audit;
        this.situations = situations;
    }

    ProblemException problem(SlotTakenException taken) {
        if (taken.clashes().isEmpty()) {
            return Problem.conflict("This time was taken a moment ago. Please try again.", Map.of());
        }
        ClinicTime time = situations.time();
        Map<UUID, PatientName> names = namesFor(taken.clashes());
        List<Conflict> conflicts = taken.clashes().stream()
                .map(clash -> conflict(clash, names.get(clash.patientId()), time))
                .toList();
        String detail = taken.clashes().stream()
                .map(clash -> ConflictWords.of(clash, taken.wanted(), names.get(clash.patientId()), time))
                .collect(Collectors.joining(" "));
        return Problem.conflict(detail, Map.of("conflicts", conflicts));
    }

    private Map<UUID, PatientName> namesFor(List<Clash> clashes) {
        if (!situations.may("scheduling.read")) {
            return Map.of();
        }
        Set<UUID> ids = clashes.stream().map(Clash::patientId).collect(Collectors.toSet());
        audit.patients(ids);
        return patients.names(ids);
    }

    private static Conflict conflict(Clash clash, PatientName patient, ClinicTime time) {
        return new Conflict(
                clash.resource().id(),
                clash.resource().name(),
                clash.resource().kind().code(),
                time.show(clash.slot().start()),
                time.show(clash.slot().end()),
                clash.appointmentId(),
                patient == null ? null : patient.displayName());
    }
}
