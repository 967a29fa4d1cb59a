package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.api.events.Event;
import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.core.jobs.work.Work;
import com.codecanvas.medspa.core.jobs.work.WorkKey;
import com.codecanvas.medspa.core.jobs.work.WorkKind;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.util.UUID;

/** A module's event handler as work of the queue. */
final class HandlerWork implements Work {

    private final WorkKey key;
    private final EventHandler handler;
    private final KernelDatabase database;
    private final boolean together;

    HandlerWork(String module, EventHandler handler, KernelDatabase database) {
        this.key = new WorkKey(WorkKind.EVENT, module, handler.name());
        this.handler = handler;
        this.database = database;
        this.together = !perCall(handler);
    }

    private static boolean perCall(EventHandler handler) {
        try {
            return handler.getClass().getMethod("handle", Event.class).isAnnotationPresent(TransactionPerCall.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public WorkKey key() {
        return key;
    }

    @Override
    public boolean inOneTransaction() {
        return together;
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID id = UUID.fromString(run.argument());
        NewEvent event = database.inClinic(connection -> EventTable.find(connection, id))
                .orElseThrow(() -> new IllegalStateException("Event " + id + " is not there"));
        handler.handle(new StoredEvent(event, run.attempt()));
    }
}
