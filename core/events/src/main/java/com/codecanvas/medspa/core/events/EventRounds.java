package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.Signals;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the memory of handlers and subscriptions, and forgets events that are a month old and handled. */
@Component(service = EventRounds.class)
public final class EventRounds {

    static final int KEPT_DAYS = 30;
    private static final Logger LOG = LoggerFactory.getLogger(EventRounds.class);
    private static final int AGAIN_SECONDS = 5;
    private static final int LOOK_EVERY_SECONDS = 60;
    private static final int CLEAN_EVERY_MINUTES = 60;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "events");
        made.setDaemon(true);
        return made;
    });
    private final HandlerDirectory directory;
    private final Subscriptions subscriptions;
    private final ClinicRounds clinics;
    private final KernelDatabase database;
    private AutoCloseable switches = () -> {};
    private AutoCloseable handlers = () -> {};

    @Activate
    public EventRounds(
            @Reference HandlerDirectory directory,
            @Reference Subscriptions subscriptions,
            @Reference ClinicRounds clinics,
            @Reference KernelDatabase database,
            @Reference Signals signals) {
        this.directory = directory;
        this.subscriptions = subscriptions;
        this.clinics = clinics;
        this.database = database;
        handlers = signals.listen(HandlerDirectory.CHANGES, text -> directory.reread(), directory::reread);
        switches = signals.listen(ModuleRegistry.CHANGES, this::switched, subscriptions::forgetAll);
        thread.scheduleWithFixedDelay(this::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        thread.scheduleWithFixedDelay(this::clean, 1, CLEAN_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @Deactivate
    void stop() throws Exception {
        switches.close();
        handlers.close();
        thread.shutdownNow();
    }

    /** Looks after the calling thread has gone on. */
    void soon() {
        thread.execute(this::look);
    }

    /** The text begins with the clinic. */
    private void switched(String text) {
        subscriptions.forget(UUID.fromString(text.split(" ")[0]));
        soon();
    }

    private void look() {
        try {
            directory.refresh();
            clinics.each(clinic -> subscriptions.begin());
        } catch (RuntimeException failure) {
            LOG.info("Events wait for the database: {}", failure.getClass().getSimpleName());
            thread.schedule(this::look, AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void clean() {
        try {
            forgetOld();
        } catch (RuntimeException failure) {
            LOG.info("Old events stay a while: {}", failure.getClass().getSimpleName());
        }
    }

    void forgetOld() {
        clinics.each(clinic -> database.inClinic(connection -> EventTable.forget(connection, clinic.id(), KEPT_DAYS)));
        database.global(connection -> HandlerTable.forget(connection, KEPT_DAYS));
    }
}
