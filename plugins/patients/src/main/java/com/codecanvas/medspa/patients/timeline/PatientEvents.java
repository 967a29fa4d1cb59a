package com.codecanvas.medspa.patients.timeline;

import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientBook;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When the record was made, and when it was archived: an archived record does not change any more. */
@Component(service = TimelineSource.class)
public final class PatientEvents implements TimelineSource {

    private final PatientBook book;

    @Activate
    public PatientEvents(@Reference PatientBook book) {
        this.book = book;
    }

    @Override
    public String moduleId() {
        return "patients";
    }

    @Override
    public String name() {
        return "Record";
    }

    @Override
    public String permission() {
        return "patients.read";
    }

    @Override
    public List<TimelineEntry> before(UUID patientId, Position before, int limit) {
        return TimelineSource.among(
                book.find(patientId).map(PatientEvents::events).orElse(List.of()), before, limit);
    }

    private static List<TimelineEntry> events(Patient patient) {
        List<TimelineEntry> events = new ArrayList<>();
        events.add(new TimelineEntry(
                patient.id(), patient.createdAt(), "user-plus", "Patient record created", null, null));
        if (patient.status() == PatientStatus.ARCHIVED) {
            events.add(new TimelineEntry(
                    patient.id(), patient.updatedAt(), "archive", "Patient record archived", null, null));
        }
        return events;
    }
}
