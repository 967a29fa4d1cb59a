package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.domain.imports.ImportStatus;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the steps of a check or an import, each in a transaction that also moves the progress on: whatever happens, work goes on behind the last step that was kept. */
abstract class ImportJob implements JobHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
    private static final int MOST_ATTEMPTS = 5;

    private final Transactions transactions;
    private final ImportBook book;
    private final ImportStatus running;
    private final ImportStatus afterFailure;

    ImportJob(Transactions transactions, ImportBook book, ImportStatus running, ImportStatus afterFailure) {
        this.transactions = transactions;
        this.book = book;
        this.running = running;
        this.afterFailure = afterFailure;
    }

    static String typeFor(ImportStatus running) {
        return "import-" + running.code();
    }

    @Override
    public final String type() {
        return typeFor(running);
    }

    @Override
    public final void run(JobRun run) {
        UUID importId = UUID.fromString(run.argument());
        try {
            boolean more = true;
            while (more && !run.stopping()) {
                more = transactions.call(entities -> step(importId));
            }
        } catch (RuntimeException failure) {
            if (run.attempt() < MOST_ATTEMPTS) {
                throw failure;
            }
            // Without its message, which may quote a row.
            LOG.error("Import {} was given up after {} attempts: {}", importId, run.attempt(), failure.getClass());
            transactions.run(entities -> giveUp(importId));
        }
    }

    /** @return whether there is more to do */
    private boolean step(UUID importId) {
        return book.lock(importId)
                .filter(found -> found.status() == running)
                .map(this::step)
                .orElse(false);
    }

    abstract boolean step(PatientImport locked);

    private void giveUp(UUID importId) {
        book.lock(importId)
                .filter(found -> found.status() == running)
                .ifPresent(found -> book.become(
                        found,
                        afterFailure,
                        "Something went wrong behind line " + found.progress().lastLine()
                                + ". Start again to go on from there."));
    }
}
