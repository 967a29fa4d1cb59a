package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.ImportStatus;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The dry run: finds out what would become of every row, and changes no patient. */
@Component(service = JobHandler.class)
public final class CheckJob extends ImportJob {

    private static final int CHUNK = 1_000;

    private final ImportBook book;
    private final ImportRows rows;
    private final RowJudge judge;
    private final ImportWatch watch;

    @Activate
    public CheckJob(
            @Reference Transactions transactions,
            @Reference ImportBook book,
            @Reference ImportRows rows,
            @Reference RowJudge judge,
            @Reference ImportWatch watch) {
        super(transactions, book, ImportStatus.CHECKING, ImportStatus.UPLOADED);
        this.book = book;
        this.rows = rows;
        this.judge = judge;
        this.watch = watch;
    }

    @Override
    boolean step(PatientImport locked) {
        List<ImportRows.Staged> chunk = rows.next(locked, CHUNK);
        if (chunk.isEmpty()) {
            watch.changed(book.become(locked, ImportStatus.CHECKED, null));
            return false;
        }
        rows.keep(locked, judge.judge(locked, chunk));
        watch.changed(locked);
        return true;
    }
}
