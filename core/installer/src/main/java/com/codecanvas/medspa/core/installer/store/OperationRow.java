package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.installer.operation.Kind;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Phase;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.operation.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** An operation as a row. */
final class OperationRow {

    private OperationRow() {}

    static Object[] begun(Operation operation) {
        return new Object[] {
            operation.id(),
            operation.kind().text(),
            operation.moduleId(),
            operation.moduleName(),
            version(operation.from()),
            digest(operation.from()),
            version(operation.to()),
            digest(operation.to()),
            operation.phase().text(),
            operation.node(),
            operation.startedAt(),
            operation.startedBy()
        };
    }

    static Operation read(ResultSet row) throws SQLException {
        return new Operation(
                row.getObject("id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("module_id"),
                row.getString("module_name"),
                release(row, "from"),
                release(row, "to"),
                Phase.of(row.getString("phase")),
                row.getBoolean("backwards"),
                row.getString("migrating"),
                State.of(row.getString("state")),
                row.getString("problem"),
                row.getString("node"),
                Sql.instant(row, "started_at"),
                row.getString("started_by"),
                Sql.instant(row, "ended_at"));
    }

    private static Release release(ResultSet row, String which) throws SQLException {
        String version = row.getString(which + "_version");
        return version == null ? null : new Release(version, row.getString(which + "_digest"));
    }

    private static String version(Release release) {
        return release == null ? null : release.version();
    }

    private static String digest(Release release) {
        return release == null ? null : release.digest();
    }
}
