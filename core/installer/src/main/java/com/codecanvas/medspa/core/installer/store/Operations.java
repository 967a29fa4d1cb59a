package com.codecanvas.medspa.core.installer.store;

import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Phase;
import com.codecanvas.medspa.core.installer.operation.State;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.SqlFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The operations of the installation; one runs at a time, and it belongs to one node as long as that renews its lease. */
public final class Operations {

    public static final int LEASE_SECONDS = 30;

    private static final String COLUMNS = "id, kind, module_id, module_name, from_version, from_digest, to_version,"
            + " to_digest, phase, backwards, migrating, state, problem, node, started_at, started_by, ended_at";
    private static final String LEASE = "now() + " + LEASE_SECONDS + " * interval '1 second'";
    private static final String MINE = " where id = ? and node = ? and state = 'running'";
    private static final String UNIQUE_VIOLATION = "23505";

    private final KernelDatabase database;

    public Operations(KernelDatabase database) {
        this.database = database;
    }

    /** @throws BusyException when another operation runs */
    public Operation begin(Operation operation) {
        try {
            database.global(connection -> Sql.run(
                    connection,
                    "insert into kernel_installer.module_operation (id, kind, module_id, module_name, from_version,"
                            + " from_digest, to_version, to_digest, phase, state, node, lease_until, started_at,"
                            + " started_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'running', ?, "
                            + LEASE + ", ?, ?)",
                    OperationRow.begun(operation)));
            return operation;
        } catch (SqlFailedException e) {
            if (UNIQUE_VIOLATION.equals(e.sqlState())) {
                throw new BusyException(running().orElse(null), e);
            }
            throw e;
        }
    }

    public Optional<Operation> running() {
        return database.global(
                connection -> Sql.list(connection, select(" where state = 'running'"), OperationRow::read).stream()
                        .findFirst());
    }

    public Optional<Operation> find(UUID id) {
        return database.global(
                connection -> Sql.list(connection, select(" where id = ?"), OperationRow::read, id).stream()
                        .findFirst());
    }

    /** Newest first; those before the given one when there is one. */
    public List<Operation> page(String moduleId, Instant before, UUID beforeId, int limit) {
        String sql = select(" where (?::text is null or module_id = ?)"
                + " and (?::timestamptz is null or (started_at, id) < (?::timestamptz, ?::uuid))"
                + " order by started_at desc, id desc limit ?");
        return database.global(connection ->
                Sql.list(connection, sql, OperationRow::read, moduleId, moduleId, before, before, beforeId, limit));
    }

    /** The operation that last brought this version, as its beginning tells what was there before. */
    public Optional<Operation> thatBrought(String moduleId, String digest) {
        String sql = select(" where module_id = ? and to_digest = ? and state = 'done' and kind in ('install',"
                + " 'upgrade') order by started_at desc limit 1");
        return database.global(connection -> Sql.list(connection, sql, OperationRow::read, moduleId, digest).stream()
                .findFirst());
    }

    /** @throws LostException when another node has taken the operation over */
    public void reached(Operation operation, Phase phase) {
        database.global(connection -> mine(Sql.run(
                connection,
                "update kernel_installer.module_operation set phase = ?, lease_until = " + LEASE + MINE,
                phase.text(),
                operation.id(),
                operation.node())));
    }

    public void willMigrate(Operation operation, String version) {
        database.global(connection -> mine(Sql.run(
                connection,
                "update kernel_installer.module_operation set migrating = ?" + MINE,
                version,
                operation.id(),
                operation.node())));
    }

    public void turnBack(Operation operation, String problem) {
        database.global(connection -> mine(Sql.run(
                connection,
                "update kernel_installer.module_operation set backwards = true, problem = ?" + MINE,
                problem,
                operation.id(),
                operation.node())));
    }

    /** On the caller's connection, so that the list of what is wanted changes together with it. */
    static void end(Connection connection, Operation operation, State state, String problem) throws SQLException {
        mine(Sql.run(
                connection,
                "update kernel_installer.module_operation set state = ?, problem = ?, ended_at = now()" + MINE,
                state.text(),
                problem,
                operation.id(),
                operation.node()));
    }

    public void end(Operation operation, State state, String problem) {
        database.global(connection -> {
            end(connection, operation, state, problem);
            return null;
        });
    }

    static void committed(Connection connection, Operation operation) throws SQLException {
        mine(Sql.run(
                connection,
                "update kernel_installer.module_operation set phase = 'committed'" + MINE,
                operation.id(),
                operation.node()));
    }

    public void renew(String node) {
        database.global(connection -> Sql.run(
                connection,
                "update kernel_installer.module_operation set lease_until = " + LEASE
                        + " where node = ? and state = 'running'",
                node));
    }

    /** At the start: the operation that ran on this node before it ended, or that another node did not finish in time. */
    public Optional<Operation> takeUp(String node) {
        return taken("(node = ? or lease_until < now())", node, node);
    }

    /** While the node runs: an operation that another node did not finish in time. */
    public Optional<Operation> takeOver(String node) {
        return taken("lease_until < now()", node);
    }

    private Optional<Operation> taken(String condition, Object... parameters) {
        String sql = "update kernel_installer.module_operation set node = ?, lease_until = " + LEASE
                + " where state = 'running' and " + condition + " returning " + COLUMNS;
        return database.global(connection -> Sql.list(connection, sql, OperationRow::read, parameters).stream()
                .findFirst());
    }

    private static String select(String condition) {
        return "select " + COLUMNS + " from kernel_installer.module_operation" + condition;
    }

    private static int mine(int changed) {
        if (changed == 0) {
            throw new LostException();
        }
        return changed;
    }
}
