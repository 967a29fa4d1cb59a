package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.audit.entry.EntryTable;
import com.codecanvas.medspa.core.audit.entry.OpenEntries;
import com.codecanvas.medspa.core.audit.entry.TransactionalTrail;
import com.codecanvas.medspa.core.jobs.work.Work;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** The queue on the test database, and any number of nodes that work on it. */
final class JobsDesk implements AutoCloseable {

    static final String MODULE = "patients";

    final KernelKit kernel = KernelKit.shared().schema("audit").schema("jobs");
    final SwitchedModules modules = new SwitchedModules();
    final Jobs jobs = new ModuleJobs(MODULE, kernel.currentClinic(), kernel.database(), kernel.signals());
    final Set<UUID> changed = ConcurrentHashMap.newKeySet();
    private final List<AutoCloseable> nodes = new ArrayList<>();

    JobsDesk() {
        sql("delete from kernel_jobs.job");
    }

    /** A node with these handlers of the module, at work. */
    void node(String name, JobHandler... offered) {
        JobNode node = new JobNode(name, parts(), kernel.signals());
        for (JobHandler handler : offered) {
            node.offer(JobWork.of(MODULE, handler));
        }
        start(node);
    }

    /** A node that does this ordered work. */
    void node(String name, Work work) {
        JobNode node = new JobNode(name, parts(), kernel.signals());
        node.offer(work);
        start(node);
    }

    private void start(JobNode node) {
        node.start();
        nodes.add(node::stop);
    }

    private JobKernel parts() {
        EntryTable table = new EntryTable(kernel.database(), () -> "audit");
        TransactionalTrail trail =
                new TransactionalTrail(new OpenEntries(kernel.scopes()), table, kernel.transactions());
        return new JobKernel(
                kernel.database(),
                kernel.transactions(),
                kernel.scopes(),
                kernel.clinics(),
                modules,
                trail,
                () -> null,
                changed::add);
    }

    <T> T in(Clinic clinic, Callable<T> work) throws Exception {
        return kernel.scopes().call(new Scope(clinic, null), work);
    }

    UUID enqueue(Clinic clinic, String type, String argument) throws Exception {
        return in(clinic, () -> jobs.enqueue(type, argument));
    }

    void enable(Clinic clinic, boolean enabled) {
        modules.enable(clinic.id(), MODULE, enabled);
        kernel.signals().send(ModuleRegistry.CHANGES, clinic.id() + " " + MODULE + " " + enabled);
    }

    /** Null once the job is done. */
    String state(UUID job) {
        return single("select state from kernel_jobs.job where id = '" + job + "'");
    }

    void awaitState(UUID job, String state) throws Exception {
        Eventually.that("state " + state, () -> java.util.Objects.equals(state, state(job)));
    }

    String single(String query) {
        return kernel.database().global(connection -> {
            try (PreparedStatement select = connection.prepareStatement(query);
                    ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        });
    }

    void sql(String statement) {
        kernel.database().global(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                return prepared.executeUpdate();
            }
        });
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable node : nodes) {
            node.close();
        }
    }
}
