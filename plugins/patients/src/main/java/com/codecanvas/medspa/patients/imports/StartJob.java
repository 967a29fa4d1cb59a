package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.ImportRows.Judged;
import com.codecanvas.medspa.patients.domain.imports.ImportStatus;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import com.codecanvas.medspa.patients.domain.imports.RowOutcome;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The import itself: every step makes patients of its rows and moves on, in one transaction, so that a row is never lost and never taken twice. */
@Component(service = JobHandler.class)
public final class StartJob extends ImportJob {

    private static final int CHUNK = 500;

    private final ImportBook book;
    private final ImportRows rows;
    private final RowJudge judge;
    private final ImportWatch watch;

    @Activate
    public StartJob(
            @Reference Transactions transactions,
            @Reference ImportBook book,
            @Reference ImportRows rows,
            @Reference RowJudge judge,
            @Reference ImportWatch watch) {
        super(transactions, book, ImportStatus.IMPORTING, ImportStatus.FAILED);
        this.book = book;
        this.rows = rows;
        this.judge = judge;
        this.watch = watch;
    }

    @Override
    boolean step(PatientImport locked) {
        List<ImportRows.Staged> chunk = rows.next(locked, CHUNK);
        if (chunk.isEmpty()) {
            watch.finished(book.become(locked, ImportStatus.FINISHED, null));
            return false;
        }
        List<Judged> judged = judge.judge(locked, chunk).stream()
                .map(row -> wanted(locked, row) ? taken(row) : row)
                .toList();
        watch.broughtIn(locked, rows.bringIn(locked, judged));
        return true;
    }

    private static boolean wanted(PatientImport locked, Judged row) {
        return row.outcome() == RowOutcome.VALID
                || (row.outcome() == RowOutcome.DUPLICATE && locked.choice().importDuplicates());
    }

    private static Judged taken(Judged row) {
        return new Judged(row.line(), row.details(), RowOutcome.IMPORTED, row.errors());
    }
}
