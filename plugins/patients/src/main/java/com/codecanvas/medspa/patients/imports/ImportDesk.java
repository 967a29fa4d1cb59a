package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.domain.imports.ImportChoice;
import com.codecanvas.medspa.patients.domain.imports.ImportStatus;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff do with an import. */
@Component(service = ImportDesk.class)
public final class ImportDesk {

    private final ImportBook book;
    private final Jobs jobs;
    private final ImportWatch watch;

    @Activate
    public ImportDesk(@Reference ImportBook book, @Reference Jobs jobs, @Reference ImportWatch watch) {
        this.book = book;
        this.jobs = jobs;
        this.watch = watch;
    }

    public PatientImport choose(PatientImport seen, ImportChoice choice) {
        seen.mustAllow(ImportStatus.UPLOADED, "mapped");
        mustBeUsable(seen, choice);
        return watch.changed(book.choose(seen, choice));
    }

    /** Begins the dry run. */
    public PatientImport check(PatientImport seen) {
        return begin(seen, ImportStatus.CHECKING, "checked");
    }

    public PatientImport start(PatientImport seen) {
        return begin(seen, ImportStatus.IMPORTING, "started");
    }

    /** Patients that the import has made already stay. */
    public PatientImport cancel(PatientImport seen) {
        seen.mustAllow(ImportStatus.CANCELLED, "cancelled");
        return watch.changed(book.become(seen, ImportStatus.CANCELLED, null));
    }

    private PatientImport begin(PatientImport seen, ImportStatus status, String act) {
        seen.mustAllow(status, act);
        mustBeUsable(seen, seen.choice());
        PatientImport begun = book.become(seen, status, null);
        jobs.enqueue(ImportJob.typeFor(status), seen.id().toString());
        return watch.changed(begun);
    }

    private static void mustBeUsable(PatientImport seen, ImportChoice choice) {
        List<FieldError> problems =
                choice.mapping().problems(seen.file().columns().size());
        if (!problems.isEmpty()) {
            throw Problem.invalid(problems);
        }
    }
}
