package com.codecanvas.medspa.core.modules.lifecycle;

import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.persistence.ModuleDatabases;
import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings a started bundle into service, one after another on a thread of its own, so that a slow or broken module holds nobody up. */
final class ModuleOpening implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleOpening.class);
    private static final int RETRY_SECONDS = 2;

    private final HeldModules modules;
    private final ModuleDatabases databases;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "medspa-modules");
        worker.setDaemon(true);
        return worker;
    });

    ModuleOpening(HeldModules modules, ModuleDatabases databases) {
        this.modules = modules;
        this.databases = databases;
    }

    void open(HeldModule module) {
        modules.change(module, m -> {
            m.start++;
            m.is(
                    m.refusal == null ? Status.WAITING : Status.REFUSED,
                    m.refusal == null ? "Its tables are being prepared." : m.refusal);
        });
        int start = module.start;
        thread.execute(() -> attempt(module, start));
    }

    /** Called when a persistence unit came or went, and when tables are ready. */
    static void settleUnit(HeldModule module) {
        if (module.own != Status.WAITING && module.own != Status.ACTIVE) {
            return;
        }
        boolean tablesReady = !module.hasTables() || module.database != null;
        if (tablesReady && (module.unitPresent || !module.hasUnit())) {
            module.is(Status.ACTIVE, null);
        } else if (tablesReady) {
            module.is(Status.WAITING, "Its persistence unit is not there yet.");
        }
    }

    /** Gives back what the module holds; safe to repeat. Closing happens outside the lock, as it makes others unregister services. */
    void release(HeldModule module, Status status) {
        AutoCloseable[] held = new AutoCloseable[1];
        modules.change(module, m -> {
            m.start++;
            held[0] = m.database;
            m.database = null;
            m.refusal = null;
            m.is(status, null);
        });
        close(module, held[0]);
    }

    private static void close(HeldModule module, AutoCloseable database) {
        if (database == null) {
            return;
        }
        try {
            database.close();
        } catch (Exception e) {
            LOG.warn("Closing the database of module {} failed", module.id(), e);
        }
    }

    private void attempt(HeldModule module, int start) {
        if (module.start != start) {
            return;
        }
        try {
            AutoCloseable database = module.hasTables() ? databases.open(module.bundle, module.id()) : null;
            opened(module, start, database);
        } catch (SchemaRefusedException e) {
            modules.change(module, m -> m.is(Status.REFUSED, e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            failed(module, start, e);
        }
    }

    private void failed(HeldModule module, int start, Throwable problem) {
        if (unreachable(problem)) {
            modules.change(module, m -> m.is(Status.WAITING, "The database cannot be reached."));
            var unused = thread.schedule(() -> attempt(module, start), RETRY_SECONDS, TimeUnit.SECONDS);
        } else {
            LOG.error("Module {} failed to start", module.id(), problem);
            modules.change(module, m -> m.is(Status.FAILED, "Preparing its tables failed; the server's log says why."));
        }
    }

    private void opened(HeldModule module, int start, AutoCloseable database) {
        boolean[] late = new boolean[1];
        modules.change(module, m -> {
            late[0] = m.start != start;
            if (!late[0]) {
                m.database = database;
                settleUnit(m);
            }
        });
        if (late[0]) {
            close(module, database);
        }
    }

    private static boolean unreachable(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
            }
        }
        return false;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
