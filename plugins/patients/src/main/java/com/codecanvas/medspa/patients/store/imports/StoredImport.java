package com.codecanvas.medspa.patients.store.imports;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.patients.domain.imports.ColumnMapping;
import com.codecanvas.medspa.patients.domain.imports.DateOrder;
import com.codecanvas.medspa.patients.domain.imports.ImportChoice;
import com.codecanvas.medspa.patients.domain.imports.ImportColumn;
import com.codecanvas.medspa.patients.domain.imports.ImportCounts;
import com.codecanvas.medspa.patients.domain.imports.ImportStatus;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code patients.patient_import}. Progress is written past the entity, so that it does not count as a new version. */
@Entity
@Table(schema = "patients", name = "patient_import")
public class StoredImport {

    @Id
    private UUID id;

    @Encrypted
    @Column(name = "file_name")
    private String fileName;

    @Encrypted
    private String columns;

    private String encoding;

    private String delimiter;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String problem;

    private String mapping;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_order")
    private DateOrder dateOrder;

    @Column(name = "import_duplicates")
    private boolean importDuplicates;

    @Column(name = "row_count")
    private int rowCount;

    @Column(insertable = false, updatable = false)
    private int done;

    @Column(name = "last_line", insertable = false, updatable = false)
    private int lastLine;

    @Column(insertable = false, updatable = false)
    private int valid;

    @Column(insertable = false, updatable = false)
    private int invalid;

    @Column(insertable = false, updatable = false)
    private int duplicate;

    @Column(insertable = false, updatable = false)
    private int imported;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "created_by")
    private UUID createdBy;

    /** For the persistence provider. */
    protected StoredImport() {}

    StoredImport(UUID id, String fileName, UUID createdBy, Instant now) {
        this.id = id;
        this.fileName = fileName;
        this.createdBy = createdBy;
        this.createdAt = now;
        become(ImportStatus.RECEIVING, null, now);
    }

    final void become(ImportStatus newStatus, String newProblem, Instant now) {
        status = newStatus;
        problem = newProblem;
        updatedAt = now;
    }

    void receive(PatientImport.FileFacts file) {
        encoding = file.encoding();
        delimiter = file.delimiter();
        rowCount = file.rowCount();
        columns = ImportColumn.write(file.columns());
    }

    void choose(ImportChoice choice) {
        mapping = MappingText.write(choice.mapping());
        dateOrder = choice.dates();
        importDuplicates = choice.importDuplicates();
    }

    void forgetSamples() {
        columns = ImportColumn.write(ImportColumn.read(columns).stream()
                .map(column -> new ImportColumn(column.index(), column.name(), List.of()))
                .toList());
    }

    long version() {
        return version;
    }

    PatientImport patientImport() {
        return new PatientImport(
                id,
                new PatientImport.FileFacts(
                        fileName,
                        encoding,
                        delimiter,
                        rowCount,
                        columns == null ? List.of() : ImportColumn.read(columns)),
                status,
                problem,
                choice(),
                new PatientImport.Progress(done, lastLine),
                new ImportCounts(valid, invalid, duplicate, imported),
                new PatientImport.Origin(version, createdAt, createdBy, updatedAt));
    }

    private ImportChoice choice() {
        ColumnMapping chosen = mapping == null ? new ColumnMapping(Map.of()) : MappingText.read(mapping);
        return new ImportChoice(chosen, dateOrder == null ? DateOrder.ISO : dateOrder, importDuplicates);
    }
}
