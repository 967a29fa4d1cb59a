package com.codecanvas.medspa.core.modules.data;

import com.codecanvas.medspa.api.encryption.StreamCipher;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.ModuleTables;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The current clinic's exports of modules' data. */
@Component(service = DataExports.class)
public final class DataExports {

    private final KernelDatabase database;
    private final ModuleTables tables;
    private final StreamCipher streams;
    private final ClinicScopes scopes;
    private final Signals signals;

    @Activate
    public DataExports(
            @Reference KernelDatabase database,
            @Reference ModuleTables tables,
            @Reference StreamCipher streams,
            @Reference ClinicScopes scopes,
            @Reference Signals signals,
            @Reference(target = "(name=modules)") KernelSchema ready) {
        this.database = database;
        this.tables = tables;
        this.streams = streams;
        this.scopes = scopes;
        this.signals = signals;
    }

    /** Queues one in the current transaction. */
    public DataExport start(String moduleId) {
        requireTables(moduleId);
        Scope scope = scopes.current().orElseThrow(() -> new IllegalStateException("Outside a clinic"));
        UUID id = Ids.next();
        DataExport export = database.inClinic(connection -> {
            DataExportTable.add(connection, id, moduleId, scope.actor());
            ExportTasks.add(connection, id, scope.clinic().id());
            return DataExportTable.find(connection, moduleId, id).orElseThrow();
        });
        signals.send(ExportWorker.NEW, moduleId);
        return export;
    }

    public List<DataExport> list(String moduleId) {
        requireTables(moduleId);
        return database.inClinic(connection -> DataExportTable.list(connection, moduleId));
    }

    public DataExport find(String moduleId, UUID id) {
        return database.inClinic(connection -> DataExportTable.find(connection, moduleId, id))
                .orElseThrow(() -> Problem.notFound("export"));
    }

    /** The zip of one that is done, decrypted as it is read; to be read in the clinic's scope. */
    public InputStream open(UUID id) throws IOException {
        byte[] key = database.inClinic(connection -> DataExportTable.key(connection, id));
        if (key == null) {
            throw Problem.notFound("export");
        }
        return streams.decrypting(key, ExportWriting.PLACE, PartReader.open(database, id));
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 404 when the module never had tables here */
    public void requireTables(String moduleId) {
        if (!tables.owners().contains(moduleId)) {
            throw Problem.notFound("module with data");
        }
    }
}
