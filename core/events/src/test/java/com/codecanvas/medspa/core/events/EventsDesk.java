package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.api.events.Event;
import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.audit.entry.EntryTable;
import com.codecanvas.medspa.core.audit.entry.OpenEntries;
import com.codecanvas.medspa.core.audit.entry.TransactionalTrail;
import com.codecanvas.medspa.core.jobs.JobKernel;
import com.codecanvas.medspa.core.jobs.JobNode;
import com.codecanvas.medspa.core.jobs.QueuedDeliveries;
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

/** A module that publishes, and any number of nodes on which another one handles. */
final class EventsDesk implements AutoCloseable {

    static final String LISTENING = "listening";

    /** The data of the tests' events. */
    record Said(String text) {}

    final KernelKit kernel =
            KernelKit.shared().schema("audit").schema("jobs").schema("events").schema("seen");
    final SwitchedModules modules = new SwitchedModules();
    final HandlerDirectory directory = new HandlerDirectory(kernel.database(), kernel.signals());
    final Subscriptions subscriptions =
            new Subscriptions(directory, kernel.database(), kernel.transactions(), kernel.scopes(), modules.registry());
    final Events events = new ModuleEvents(
            "patients",
            new Outbox(
                    kernel.transactions(),
                    kernel.database(),
                    kernel.currentClinic(),
                    new QueuedDeliveries(kernel.currentClinic(), kernel.database(), kernel.signals()),
                    subscriptions));
    private final List<AutoCloseable> nodes = new ArrayList<>();

    EventsDesk() {
        sql("delete from kernel_jobs.job");
        sql("delete from kernel_events.handler");
        sql("delete from kernel_seen.seen");
        sql("delete from kernel_seen.counter");
        for (Clinic clinic : List.of(kernel.clinicA(), kernel.clinicB())) {
            Unchecked.run(() -> in(
                    clinic,
                    () -> kernel.database().inClinic(connection -> {
                        for (String table : List.of("event", "subscription")) {
                            try (PreparedStatement delete =
                                    connection.prepareStatement("delete from kernel_events." + table)) {
                                delete.executeUpdate();
                            }
                        }
                        return null;
                    })));
        }
    }

    /** The module is installed; whether any node handles is another matter. */
    void install(EventHandler handler) {
        directory.offered(new KnownHandler(LISTENING, handler.name(), handler.types()));
        directory.refresh();
    }

    JobNode node(String name, EventHandler... handlers) {
        JobNode node = new JobNode(name, parts(), kernel.signals());
        for (EventHandler handler : handlers) {
            install(handler);
            node.offer(new HandlerWork(LISTENING, handler, kernel.database()));
        }
        node.start();
        nodes.add(node::stop);
        return node;
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
                modules.registry(),
                trail,
                () -> null,
                clinic -> {});
    }

    <T> T in(Clinic clinic, Callable<T> work) throws Exception {
        return kernel.scopes().call(new Scope(clinic, null), work);
    }

    UUID publish(Clinic clinic, UUID subject, String text) throws Exception {
        return in(clinic, () -> events.publish("patients.changed", subject, new Said(text)));
    }

    void enable(Clinic clinic, boolean enabled) {
        modules.enable(clinic.id(), LISTENING, enabled);
        subscriptions.forget(clinic.id());
        kernel.signals().send(ModuleRegistry.CHANGES, clinic.id() + " " + LISTENING + " " + enabled);
    }

    /** Writes down what a handler saw, in its transaction. */
    void note(String handler, Event event) {
        String clinic = kernel.currentClinic().get().name();
        kernel.database().inClinic(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into kernel_seen.seen (handler, clinic, type, subject, text, attempt) values (?, ?, ?, ?, ?, ?)")) {
                insert.setString(1, handler);
                insert.setString(2, clinic);
                insert.setString(3, event.type());
                insert.setObject(4, event.subject());
                insert.setString(5, event.data(Said.class).text());
                insert.setInt(6, event.attempt());
                return insert.executeUpdate();
            }
        });
    }

    OnEvent noting(String handler) {
        return OnEvent.all(handler, event -> note(handler, event));
    }

    /** What was seen of a subject, in the order in which it was committed by its handlers. */
    List<String> seen(UUID subject) {
        return column("select text from kernel_seen.seen where subject = '" + subject + "' order by row");
    }

    void awaitSeen(UUID subject, String... texts) throws Exception {
        Eventually.that("seen " + List.of(texts), () -> seen(subject).equals(List.of(texts)));
    }

    Set<String> states(UUID subject) {
        return Set.copyOf(column("select state from kernel_jobs.job where subject = '" + subject + "'"));
    }

    void hurry() {
        sql("update kernel_jobs.job set due = now() where state = 'waiting'");
        kernel.signals().send("jobs", LISTENING);
    }

    List<String> column(String query) {
        return kernel.database().global(connection -> {
            try (PreparedStatement select = connection.prepareStatement(query);
                    ResultSet rows = select.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
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
