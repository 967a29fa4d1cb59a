package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.core.jobs.work.Deliveries;
import com.codecanvas.medspa.core.jobs.work.Delivery;
import com.codecanvas.medspa.core.jobs.work.WorkKey;
import com.codecanvas.medspa.core.jobs.work.WorkKind;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gathers the events of a transaction and writes them with their deliveries just before it commits: all locks are then taken at once, in one order, and held for no longer
 * than the commit takes.
 */
@Component(service = Outbox.class)
public final class Outbox {

    /** The events of one transaction. */
    private static final class Pending {
        private final List<NewEvent> events = new ArrayList<>();
    }

    private final AmbientTransactions transactions;
    private final KernelDatabase database;
    private final CurrentClinic clinic;
    private final Deliveries deliveries;
    private final Subscriptions subscriptions;

    @Activate
    public Outbox(
            @Reference AmbientTransactions transactions,
            @Reference KernelDatabase database,
            @Reference CurrentClinic clinic,
            @Reference Deliveries deliveries,
            @Reference Subscriptions subscriptions) {
        this.transactions = transactions;
        this.database = database;
        this.clinic = clinic;
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
    }

    /** With the current transaction, or in one of its own. */
    void add(NewEvent event) {
        database.inClinic(connection -> {
            Pending pending = transactions.kept(Pending.class, Pending::new);
            if (pending.events.isEmpty()) {
                transactions.beforeCommit(() -> write(pending));
            }
            return pending.events.add(event);
        });
    }

    private void write(Pending pending) {
        List<NewEvent> events = List.copyOf(pending.events);
        // What is published from here on is written by a call of its own.
        pending.events.clear();
        List<KnownHandler> wanting =
                subscriptions.wanting(events.stream().map(NewEvent::type).collect(Collectors.toSet()));
        List<Long> places = database.inClinic(connection -> {
            EventTable.lock(
                    connection,
                    clinic.get().id(),
                    events.stream().map(NewEvent::subject).toList());
            return EventTable.add(connection, events);
        });
        List<Delivery> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            NewEvent event = events.get(i);
            for (KnownHandler handler : wanting) {
                if (EventTypes.wanted(handler.types(), event.type())) {
                    all.add(delivery(event, places.get(i), handler));
                }
            }
        }
        deliveries.add(all);
    }

    private static Delivery delivery(NewEvent event, long place, KnownHandler handler) {
        return new Delivery(
                new WorkKey(WorkKind.EVENT, handler.module(), handler.name()),
                event.type(),
                event.subject(),
                place,
                event.id().toString());
    }
}
