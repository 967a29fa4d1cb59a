package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.operation.State;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The list of modules that every node follows; changed only together with the operation that changes it. */
public final class WantedModules {

    private static final String SELECT = "select module_id, name, version, digest, file_name, signer, fingerprint,"
            + " grants, previous_digest, previous_version, changed_at, changed_by from"
            + " kernel_installer.installed_module";

    private final KernelDatabase database;

    public WantedModules(KernelDatabase database) {
        this.database = database;
    }

    /** In the order in which they were first wanted, so that what a module needs comes before it. */
    public List<Wanted> all() {
        return database.global(
                connection -> Sql.list(connection, SELECT + " order by installed_at, module_id", WantedModules::read));
    }

    public Optional<Wanted> find(String moduleId) {
        return database.global(connection ->
                Sql.list(connection, SELECT + " where module_id = ?", WantedModules::read, moduleId).stream()
                        .findFirst());
    }

    /** The operation is done and its version is wanted from now on. */
    public void commit(Operation operation, Wanted wanted, Ending ending) {
        database.global(connection -> {
            Operations.committed(connection, operation);
            put(connection, wanted);
            Operations.end(connection, operation, ending.state(), ending.problem());
            return null;
        });
    }

    /** The module, or its replacement of the shipped one, is no longer wanted; the operation goes on or ends. */
    public void withdraw(Operation operation, Ending ending) {
        database.global(connection -> {
            Operations.committed(connection, operation);
            Sql.run(
                    connection,
                    "delete from kernel_installer.installed_module where module_id = ?",
                    operation.moduleId());
            if (ending != null) {
                Operations.end(connection, operation, ending.state(), ending.problem());
            }
            return null;
        });
    }

    /** How the operation ended. */
    public record Ending(State state, String problem) {}

    private static void put(Connection connection, Wanted wanted) throws SQLException {
        Release previous = wanted.previous();
        Sql.run(
                connection,
                "insert into kernel_installer.installed_module (module_id, name, version, digest, file_name, signer,"
                        + " fingerprint, grants, previous_digest, previous_version, changed_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (module_id) do update set"
                        + " name = excluded.name, version = excluded.version, digest = excluded.digest,"
                        + " file_name = excluded.file_name, signer = excluded.signer,"
                        + " fingerprint = excluded.fingerprint, grants = excluded.grants,"
                        + " previous_digest = excluded.previous_digest,"
                        + " previous_version = excluded.previous_version, changed_at = now(),"
                        + " changed_by = excluded.changed_by",
                wanted.moduleId(),
                wanted.name(),
                wanted.release().version(),
                wanted.release().digest(),
                wanted.source().fileName(),
                wanted.source().signer(),
                wanted.source().fingerprint(),
                wanted.source().grants(),
                previous == null ? null : previous.digest(),
                previous == null ? null : previous.version(),
                wanted.changedBy());
    }

    private static Wanted read(ResultSet row) throws SQLException {
        String before = row.getString("previous_version");
        return new Wanted(
                row.getString("module_id"),
                row.getString("name"),
                new Release(row.getString("version"), row.getString("digest")),
                before == null ? null : new Release(before, row.getString("previous_digest")),
                new Wanted.Source(
                        row.getString("file_name"),
                        row.getString("signer"),
                        row.getString("fingerprint"),
                        row.getString("grants")),
                Sql.instant(row, "changed_at"),
                row.getString("changed_by"));
    }
}
