package com.codecanvas.medspa.core.persistence.transaction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One transaction on one pooled connection that is taken at the first statement. Belongs to one thread. */
final class AmbientTransaction {

    private static final Logger LOG = LoggerFactory.getLogger(AmbientTransaction.class);
    private static final String BEGIN = "select set_config('app.tenant_id', ?, true), set_config('role', ?, true)";
    private static final String SWITCH = "select set_config('role', ?, true)";

    private final DataSource pool;
    private final String clinicId;
    private final Map<String, ModuleWork> modules = new LinkedHashMap<>();
    private final Map<Class<?>, Object> kept = new HashMap<>();
    private final List<Runnable> beforeCommit = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<String> signals = new ArrayList<>();
    private Connection physical;
    private String role;
    private boolean failed;
    private boolean ended;

    AmbientTransaction(DataSource pool, UUID clinicId) {
        this.pool = pool;
        this.clinicId = clinicId == null ? "" : clinicId.toString();
    }

    /** The connection, set to this role. */
    Connection as(String wanted) throws SQLException {
        Connection connection = connection();
        Preamble needed = preamble(wanted);
        if (!needed.empty()) {
            try (PreparedStatement statement = connection.prepareStatement(needed.sql())) {
                needed.fill(statement);
                statement.execute();
            }
            become(wanted);
        }
        return connection;
    }

    /** The connection as it is; a statement must bring the {@link #preamble} of its role along. */
    Connection connection() throws SQLException {
        if (ended) {
            throw new SQLException("The transaction has ended; nothing may be kept beyond it");
        }
        if (physical == null) {
            physical = pool.getConnection();
        }
        return physical;
    }

    /** What the database must be told before a statement of this role. */
    Preamble preamble(String wanted) {
        if (role == null) {
            return new Preamble(BEGIN, List.of(clinicId, wanted));
        }
        return wanted.equals(role) ? Preamble.NONE : new Preamble(SWITCH, List.of(wanted));
    }

    void become(String wanted) {
        role = wanted;
    }

    /** After a return to a savepoint, which may have undone a change of role. */
    void forgetRole() {
        role = "";
    }

    boolean holdsConnection() {
        return physical != null && !ended;
    }

    boolean ended() {
        return ended;
    }

    void fail() {
        failed = true;
    }

    ModuleWork module(String moduleId, Supplier<ModuleWork> start) {
        return modules.computeIfAbsent(moduleId, id -> start.get());
    }

    <T> T kept(Class<T> type, Supplier<T> make) {
        return type.cast(kept.computeIfAbsent(type, none -> make.get()));
    }

    void beforeCommit(Runnable action) {
        beforeCommit.add(action);
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void signal(String payload) {
        signals.add(payload);
    }

    void commit() throws SQLException {
        if (failed) {
            throw new IllegalStateException(
                    "A call in this transaction failed, so the whole transaction is rolled back even though the failure was caught");
        }
        List.copyOf(modules.values()).forEach(ModuleWork::commit);
        // By index, since an action may add another.
        for (int i = 0; i < beforeCommit.size(); i++) {
            beforeCommit.get(i).run();
        }
        if (!signals.isEmpty()) {
            Notifications.send(as(Roles.KERNEL), signals);
        }
        if (physical != null) {
            physical.commit();
        }
        release();
    }

    void rollback() {
        modules.values().forEach(ModuleWork::abandon);
        try {
            if (physical != null && !ended) {
                physical.rollback();
            }
        } catch (SQLException e) {
            LOG.debug("Rollback failed; the pool drops the connection", e);
        } finally {
            release();
        }
    }

    void runAfterCommit() {
        for (Runnable action : afterCommit) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.error("An action after the commit failed; the commit stands", e);
            }
        }
    }

    private void release() {
        ended = true;
        if (physical != null) {
            try {
                physical.close();
            } catch (SQLException e) {
                LOG.debug("Closing the connection failed; the pool drops it", e);
            }
        }
    }
}
