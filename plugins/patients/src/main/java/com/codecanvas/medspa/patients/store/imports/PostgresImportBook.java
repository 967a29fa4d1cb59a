package com.codecanvas.medspa.patients.store.imports;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.domain.imports.ImportBook;
import com.codecanvas.medspa.patients.domain.imports.ImportChoice;
import com.codecanvas.medspa.patients.domain.imports.ImportStatus;
import com.codecanvas.medspa.patients.domain.imports.PatientImport;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports as rows; a lock on the row makes steps of one import take turns. */
@Component(service = ImportBook.class)
public final class PostgresImportBook implements ImportBook {

    private static final String START_AGAIN =
            "update patients.patient_import set done = 0, last_line = 0 where id = cast(? as uuid)";
    private static final String FORGET_COUNTS = "update patients.patient_import set done = 0, last_line = 0, valid = 0,"
            + " invalid = 0, duplicate = 0 where id = cast(? as uuid)";
    private static final String FORGET_FINDINGS = "update patients.import_row set outcome = 'PENDING', errors = null,"
            + " identity = null where import_id = cast(? as uuid) and outcome <> 'PENDING'";
    private static final String DELETE_ROWS = "delete from patients.import_row where import_id = cast(? as uuid)";
    private static final String DELETE = "delete from patients.patient_import where id = cast(? as uuid)";

    private final Transactions transactions;

    @Activate
    public PostgresImportBook(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void open(UUID id, String fileName, UUID userId) {
        transactions.run(entities -> entities.persist(new StoredImport(id, fileName, userId, now())));
    }

    @Override
    public PatientImport received(UUID id, PatientImport.FileFacts file, ImportChoice suggested) {
        return transactions.call(entities -> {
            StoredImport stored = entities.find(StoredImport.class, id);
            stored.receive(file);
            stored.choose(suggested);
            stored.become(ImportStatus.UPLOADED, null, now());
            entities.flush();
            return stored.patientImport();
        });
    }

    @Override
    public void discard(UUID id) {
        transactions.run(entities -> {
            execute(entities, DELETE_ROWS, id);
            execute(entities, DELETE, id);
        });
    }

    @Override
    public List<PatientImport> list(Place after, int limit) {
        return transactions.call(entities -> page(entities, after)
                .setParameter("receiving", ImportStatus.RECEIVING)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredImport::patientImport)
                .toList());
    }

    @Override
    public Optional<PatientImport> find(UUID id) {
        return transactions.call(entities ->
                Optional.ofNullable(entities.find(StoredImport.class, id)).map(StoredImport::patientImport));
    }

    @Override
    public Optional<PatientImport> lock(UUID id) {
        return transactions.call(
                entities -> Optional.ofNullable(entities.find(StoredImport.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(StoredImport::patientImport));
    }

    @Override
    public PatientImport choose(PatientImport seen, ImportChoice choice) {
        return change(seen, (entities, stored) -> {
            stored.choose(choice);
            stored.become(ImportStatus.UPLOADED, null, now());
            execute(entities, FORGET_FINDINGS, seen.id());
            execute(entities, FORGET_COUNTS, seen.id());
        });
    }

    @Override
    public PatientImport become(PatientImport seen, ImportStatus status, String problem) {
        return change(seen, (entities, stored) -> {
            stored.become(status, problem, now());
            if (status == ImportStatus.CHECKING) {
                execute(entities, FORGET_FINDINGS, seen.id());
                execute(entities, FORGET_COUNTS, seen.id());
            } else if (status == ImportStatus.IMPORTING && seen.status() != ImportStatus.FAILED) {
                execute(entities, START_AGAIN, seen.id());
            }
        });
    }

    @Override
    public void purge(PatientImport seen) {
        if (seen.counts().imported() == 0) {
            discard(seen.id());
            return;
        }
        change(seen, (entities, stored) -> {
            execute(entities, DELETE_ROWS, seen.id());
            stored.forgetSamples();
        });
    }

    private PatientImport change(PatientImport seen, BiConsumer<EntityManager, StoredImport> change) {
        return transactions.call(entities -> {
            StoredImport stored = entities.find(StoredImport.class, seen.id(), LockModeType.PESSIMISTIC_WRITE);
            if (stored == null || stored.version() != seen.version()) {
                throw Problem.stale();
            }
            change.accept(entities, stored);
            entities.flush();
            entities.refresh(stored);
            return stored.patientImport();
        });
    }

    private static TypedQuery<StoredImport> page(EntityManager entities, Place after) {
        String condition = after == null ? "" : " and (i.createdAt < :at or (i.createdAt = :at and i.id < :id))";
        TypedQuery<StoredImport> query = entities.createQuery(
                "select i from StoredImport i where i.status <> :receiving" + condition
                        + " order by i.createdAt desc, i.id desc",
                StoredImport.class);
        return after == null
                ? query
                : query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }

    private static void execute(EntityManager entities, String sql, UUID importId) {
        entities.createNativeQuery(sql).setParameter(1, importId.toString()).executeUpdate();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
