package com.codecanvas.medspa.patients.imports;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.csv.CsvFile;
import com.codecanvas.medspa.patients.csv.CsvLimits;
import com.codecanvas.medspa.patients.csv.CsvProblem;
import com.codecanvas.medspa.patients.domain.ClinicPlace;
import com.codecanvas.medspa.patients.domain.imports.ColumnSamples;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.domain.imports.ImportChoice;
import com.codecanvas.medspa.patients.domain.imports.ImportRows;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes a file in while it arrives: chunk by chunk into encrypted rows, each committed by itself, so that neither memory nor a transaction waits for the network. */
@Component(service = ImportUpload.class)
public final class ImportUpload {

    private static final int CHUNK = 1_000;

    private final ImportBook book;
    private final ImportRows rows;
    private final ImportRetention retention;
    private final CurrentClinic clinic;
    private final CurrentUser user;

    @Activate
    public ImportUpload(
            @Reference ImportBook book,
            @Reference ImportRows rows,
            @Reference ImportRetention retention,
            @Reference CurrentClinic clinic,
            @Reference CurrentUser user) {
        this.book = book;
        this.rows = rows;
        this.retention = retention;
        this.clinic = clinic;
        this.user = user;
    }

    /**
     * @param encoding auto, UTF-8, UTF-16 or windows-1252
     * @throws com.codecanvas.medspa.api.web.ProblemException for a file that is too large (413) or can't be read (422); nothing of it is kept
     */
    public PatientImport receive(InputStream body, String fileName, String encoding) {
        try (CsvFile file = new CsvFile(body, encoding, CsvLimits.IMPORT)) {
            ColumnSamples samples = new ColumnSamples(file.header());
            if (samples.looksLikeData()) {
                throw Problem.invalid(
                        "file",
                        "header",
                        "The first line must hold the names of the columns, such as First name; it looks like a patient.");
            }
            return receive(file, fileName, samples);
        } catch (CsvProblem.TooLarge tooLarge) {
            throw Problem.tooLarge(tooLarge.getMessage());
        } catch (CsvProblem.Unreadable unreadable) {
            throw Problem.invalid("file", unreadable.rule(), unreadable.getMessage());
        } catch (IOException broken) {
            throw Problem.malformed("The file did not arrive completely. Send it again.", broken);
        }
    }

    private PatientImport receive(CsvFile file, String fileName, ColumnSamples samples) throws IOException {
        UUID id = Ids.next();
        retention.watch(id);
        book.open(id, fileName, user.get().map(User::id).orElse(null));
        boolean complete = false;
        try {
            int rowCount = stage(id, file, samples);
            if (rowCount == 0) {
                throw new CsvProblem.Unreadable("empty", "The file has a header and no rows.");
            }
            PatientImport received = book.received(
                    id,
                    new PatientImport.FileFacts(
                            fileName, file.encoding(), file.delimiter(), rowCount, samples.columns()),
                    new ImportChoice(samples.mapping(), samples.dateOrder(region()), false));
            complete = true;
            return received;
        } finally {
            if (!complete) {
                book.discard(id);
            }
        }
    }

    private int stage(UUID id, CsvFile file, ColumnSamples samples) throws IOException {
        List<ImportRows.Staged> chunk = new ArrayList<>(CHUNK);
        int count = 0;
        for (CsvFile.Row row = file.next(); row != null; row = file.next()) {
            chunk.add(new ImportRows.Staged(row.line(), row.cells()));
            samples.add(row.cells());
            count++;
            if (chunk.size() == CHUNK) {
                rows.stage(id, chunk);
                chunk.clear();
            }
        }
        if (!chunk.isEmpty()) {
            rows.stage(id, chunk);
        }
        return count;
    }

    private String region() {
        return ClinicPlace.of(clinic.get(), Clock.systemUTC()).region();
    }
}
