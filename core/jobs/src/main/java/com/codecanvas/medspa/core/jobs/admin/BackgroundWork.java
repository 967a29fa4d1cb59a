package com.codecanvas.medspa.core.jobs.admin;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The current clinic's jobs and events. */
@Component(service = BackgroundWork.class)
public final class BackgroundWork {

    private static final String QUEUE = "jobs";
    private static final String TOPIC = "background-work";

    private final CurrentClinic clinic;
    private final KernelDatabase database;
    private final Signals signals;
    private final LiveUpdates live;

    @Activate
    public BackgroundWork(
            @Reference(target = "(name=jobs)") KernelSchema schema,
            @Reference CurrentClinic clinic,
            @Reference KernelDatabase database,
            @Reference Signals signals,
            @Reference LiveUpdates live) {
        this(clinic, database, signals, live);
    }

    BackgroundWork(CurrentClinic clinic, KernelDatabase database, Signals signals, LiveUpdates live) {
        this.clinic = clinic;
        this.database = database;
        this.signals = signals;
        this.live = live;
    }

    Page<WorkItem> page(WorkFilter filter, String cursor, int size) {
        UUID before = place(cursor);
        List<WorkItem> found = database.inClinic(connection -> table().list(connection, filter, before, size + 1));
        if (found.size() <= size) {
            return Page.all(found);
        }
        UUID last = found.get(size - 1).id();
        return new Page<>(found.subList(0, size), Cursor.of(last).text());
    }

    List<WorkCounts> counts() {
        return database.inClinic(table()::counts);
    }

    void require(UUID id) {
        WorkItem unused = lock(id);
    }

    /** @return what it was */
    WorkItem retry(UUID id) {
        WorkItem item = lock(id);
        if (item.state().equals("paused")) {
            throw Problem.conflict("Its module is switched off. It goes on by itself once the module is on.", Map.of());
        }
        database.inClinic(connection -> {
            table().retry(connection, id);
            return null;
        });
        changed(item);
        return item;
    }

    /** @return what it was */
    WorkItem discard(UUID id) {
        WorkItem item = lock(id);
        database.inClinic(connection -> {
            table().discard(connection, id);
            return null;
        });
        changed(item);
        return item;
    }

    private WorkItem lock(UUID id) {
        WorkItem item = database.inClinic(connection -> table().lock(connection, id))
                .orElseThrow(() -> Problem.notFound("background work"));
        if (item.state().equals("running")) {
            throw Problem.conflict("It is running at the moment. Wait for its end.", Map.of());
        }
        return item;
    }

    private void changed(WorkItem item) {
        signals.send(QUEUE, item.module());
        live.changed(TOPIC, item.id());
    }

    private WorkTable table() {
        return new WorkTable(clinic.get().id());
    }

    private static UUID place(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 1);
        try {
            return parsed == null ? null : UUID.fromString(parsed.keys().get(0));
        } catch (IllegalArgumentException foreign) {
            throw Problem.malformed("The cursor is not one that this list gave out.", foreign);
        }
    }
}
