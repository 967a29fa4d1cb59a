package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.patients.domain.Patient;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the audit log whose data was seen, and open browsers and other modules whose data changed. */
@Component(service = PatientWatch.class)
public final class PatientWatch {

    private final Audit audit;
    private final LiveUpdates live;
    private final Events events;

    @Activate
    public PatientWatch(@Reference Audit audit, @Reference LiveUpdates live, @Reference Events events) {
        this.audit = audit;
        this.live = live;
        this.events = events;
    }

    void seen(UUID id) {
        audit.patient(id);
        audit.entity("patient", id);
    }

    PatientPage seen(PatientPage page) {
        List<UUID> ids = page.items().stream().map(PatientBody::id).toList();
        audit.patients(ids);
        return page;
    }

    /** @param what created, changed, archived or restored */
    Patient became(String what, Patient patient) {
        seen(patient.id());
        live.changed("patients", patient.id());
        events.publish("patients." + what, patient.id(), null);
        return patient;
    }

    /** It was so already. */
    Patient unchanged(Patient patient) {
        seen(patient.id());
        return patient;
    }
}
