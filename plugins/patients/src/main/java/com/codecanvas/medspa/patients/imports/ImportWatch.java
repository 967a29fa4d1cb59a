package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.patients.domain.imports.ImportCounts;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.util.Collection;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the audit log, open browsers and, at its end, other modules how an import goes on. */
@Component(service = ImportWatch.class)
public final class ImportWatch {

    /** The data of {@code patients.imported}: how many rows became patients, and how many did not. */
    public record Imported(int imported, int duplicate, int invalid) {}

    private final Audit audit;
    private final LiveUpdates live;
    private final Events events;

    @Activate
    public ImportWatch(@Reference Audit audit, @Reference LiveUpdates live, @Reference Events events) {
        this.audit = audit;
        this.live = live;
        this.events = events;
    }

    public void seen(UUID importId) {
        audit.entity("patient-import", importId);
    }

    PatientImport changed(PatientImport changed) {
        audit.entity("patient-import", changed.id());
        live.changed("patient-imports", changed.id());
        return changed;
    }

    void broughtIn(PatientImport running, Collection<UUID> patients) {
        audit.patients(patients);
        changed(running);
        live.changed("patients");
    }

    void finished(PatientImport done) {
        changed(done);
        ImportCounts counts = done.counts();
        events.publish(
                "patients.imported", done.id(), new Imported(counts.imported(), counts.duplicate(), counts.invalid()));
    }
}
