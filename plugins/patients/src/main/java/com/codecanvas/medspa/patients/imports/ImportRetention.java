package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Removes what was uploaded once nobody has used the import for some days. */
@Component(service = {ImportRetention.class, JobHandler.class})
public final class ImportRetention implements JobHandler {

    private static final String TYPE = "import-retention";

    private final ImportBook book;
    private final Jobs jobs;
    private final ModuleSettings settings;

    @Activate
    public ImportRetention(@Reference ImportBook book, @Reference Jobs jobs, @Reference ModuleSettings settings) {
        this.book = book;
        this.jobs = jobs;
        this.settings = settings;
    }

    void watch(UUID importId) {
        jobs.enqueueAt(Instant.now().plus(period()), TYPE, importId.toString());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) {
        UUID importId = UUID.fromString(run.argument());
        book.find(importId).ifPresent(this::purgeOrWait);
    }

    private void purgeOrWait(PatientImport found) {
        Instant due = found.origin().updatedAt().plus(period());
        if (found.status().running() || due.isAfter(Instant.now())) {
            Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
            jobs.enqueueAt(
                    due.isAfter(tomorrow) ? due : tomorrow, TYPE, found.id().toString());
        } else {
            book.purge(found);
        }
    }

    private Duration period() {
        return Duration.ofDays(settings.read(PatientSettings.class).importRetentionDays());
    }
}
