package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.api.encryption.StreamCipher;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.modules.data.DataExportTable.Written;
import com.codecanvas.medspa.core.modules.data.ExportArchive.Manifest;
import com.codecanvas.medspa.core.modules.data.ExportTasks.Task;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.ModuleTables;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one task of one export, in its clinic's scope. All that a task writes commits at once, so that a killed node leaves nothing half. */
@Component(service = ExportWriting.class)
public final class ExportWriting {

    static final String PLACE = "kernel_modules.data_export_part.content";
    private static final Logger LOG = LoggerFactory.getLogger(ExportWriting.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final long RENEW_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final KernelDatabase database;
    private final AmbientTransactions transactions;
    private final ModuleTables tables;
    private final Ciphers ciphers;
    private final ClinicScopes scopes;
    private final Clinics clinics;

    private record Ciphers(FieldCipher fields, StreamCipher streams) {}

    @Activate
    public ExportWriting(
            @Reference KernelDatabase database,
            @Reference AmbientTransactions transactions,
            @Reference ModuleTables tables,
            @Reference FieldCipher fields,
            @Reference StreamCipher streams,
            @Reference ClinicScopes scopes,
            @Reference Clinics clinics) {
        this.database = database;
        this.transactions = transactions;
        this.tables = tables;
        this.ciphers = new Ciphers(fields, streams);
        this.scopes = scopes;
        this.clinics = clinics;
    }

    void run(Task task, Duration kept) throws Exception {
        Clinic clinic = clinics.find(task.clinicId()).orElseThrow();
        scopes.call(new Scope(clinic, null), () -> {
            if (task.task().equals(ExportTasks.EXPIRE)) {
                expire(task);
            } else {
                write(task, kept);
            }
            return null;
        });
    }

    private void expire(Task task) {
        database.inClinic(connection -> {
            DataExportTable.expire(connection, task.exportId());
            return ExportTasks.remove(connection, task.exportId());
        });
    }

    private void write(Task task, Duration kept) throws Exception {
        try {
            database.inClinic(connection -> {
                DataExportTable.state(connection, task.exportId(), "running", null);
                return null;
            });
            transactions.call(() -> written(task, kept));
        } catch (Exception e) {
            failed(task, e.getClass().getSimpleName());
        }
    }

    private Void written(Task task, Duration kept) {
        String moduleId = database.inClinic(connection -> DataExportTable.moduleOf(connection, task.exportId()))
                .orElseThrow();
        byte[] key = ciphers.streams().newKey(PLACE);
        PartWriter parts = new PartWriter(database, task.exportId(), new Lease(task)::renew);
        List<TableFigures> figures = tables.inClinic(moduleId, connection -> {
            ModuleSchema schema = ModuleSchema.read(connection, tables.schemaOf(moduleId));
            TableLines lines = new TableLines(connection, new Unsealing(ciphers.fields()));
            try (OutputStream out = ciphers.streams().encrypting(key, PLACE, parts)) {
                return ExportArchive.write(schema, lines, manifest(moduleId), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        database.inClinic(connection -> {
            DataExportTable.done(connection, task.exportId(), new Written(key, parts.total(), figures), kept);
            return ExportTasks.expireThen(connection, task.exportId());
        });
        return null;
    }

    private Manifest manifest(String moduleId) {
        Clinic clinic = scopes.current().orElseThrow().clinic();
        return new Manifest(
                moduleId, clinic.id().toString(), clinic.name(), Instant.now().toString());
    }

    private void failed(Task task, String problem) {
        LOG.warn("The export {} failed in attempt {}: {}", task.exportId(), task.attempt(), problem);
        database.inClinic(connection -> {
            boolean given = task.attempt() >= MOST_ATTEMPTS;
            DataExportTable.state(connection, task.exportId(), given ? "failed" : "queued", problem);
            return given
                    ? ExportTasks.remove(connection, task.exportId())
                    : ExportTasks.retryLater(connection, task.exportId());
        });
    }

    /** Tells the other nodes from time to time that this one is at it. */
    private final class Lease {
        private final Task task;
        private long renewed = System.nanoTime();

        Lease(Task task) {
            this.task = task;
        }

        void renew() {
            if (System.nanoTime() - renewed > RENEW_NANOS) {
                database.global(connection -> ExportTasks.renew(connection, task.exportId()));
                renewed = System.nanoTime();
            }
        }
    }
}
