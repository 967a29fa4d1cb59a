package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.core.jobs.work.WorkOffers;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up the event handlers that modules register, and lets go of them. */
@Component(
        immediate = true,
        service = {})
public final class EventDispatcher implements ServiceTrackerCustomizer<EventHandler, AutoCloseable> {

    private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);
    private static final String MODULE = "MedSpa-Module";

    private final BundleContext context;
    private final WorkOffers offers;
    private final HandlerDirectory directory;
    private final EventRounds rounds;
    private final KernelDatabase database;
    private final ServiceTracker<EventHandler, AutoCloseable> tracker;

    @Activate
    public EventDispatcher(
            BundleContext context,
            @Reference WorkOffers offers,
            @Reference HandlerDirectory directory,
            @Reference EventRounds rounds,
            @Reference KernelDatabase database) {
        this.context = context;
        this.offers = offers;
        this.directory = directory;
        this.rounds = rounds;
        this.database = database;
        tracker = new ServiceTracker<>(context, EventHandler.class, this);
        tracker.open();
    }

    @Deactivate
    void stop() {
        tracker.close();
    }

    @Override
    public AutoCloseable addingService(ServiceReference<EventHandler> reference) {
        String module = reference.getBundle().getHeaders("").get(MODULE);
        EventHandler handler = module == null ? null : context.getService(reference);
        return handler == null ? null : take(module, handler);
    }

    /** Closing the answer lets go of it. */
    AutoCloseable take(String module, EventHandler handler) {
        KnownHandler known = new KnownHandler(module, handler.name(), Set.copyOf(handler.types()));
        directory.offered(known);
        AutoCloseable offer = offers.offer(new HandlerWork(module, handler, database));
        rounds.soon();
        return () -> {
            directory.withdrawn(known);
            offer.close();
        };
    }

    @Override
    public void modifiedService(ServiceReference<EventHandler> reference, AutoCloseable taken) {
        // Properties of a handler say nothing.
    }

    @Override
    public void removedService(ServiceReference<EventHandler> reference, AutoCloseable taken) {
        try {
            taken.close();
        } catch (Exception failure) {
            LOG.warn("An event handler of {} could not be let go", reference.getBundle(), failure);
        }
        context.ungetService(reference);
    }
}
