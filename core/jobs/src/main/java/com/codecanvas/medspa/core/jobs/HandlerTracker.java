package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.core.jobs.work.WorkOffers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes up the handlers that modules register, and lets go of them. */
final class HandlerTracker implements ServiceTrackerCustomizer<JobHandler, AutoCloseable> {

    private static final Logger LOG = LoggerFactory.getLogger(HandlerTracker.class);
    private static final String MODULE = "MedSpa-Module";

    private final BundleContext context;
    private final WorkOffers offers;
    private final ServiceTracker<JobHandler, AutoCloseable> tracker;

    HandlerTracker(BundleContext context, WorkOffers offers) {
        this.context = context;
        this.offers = offers;
        tracker = new ServiceTracker<>(context, JobHandler.class, this);
    }

    void open() {
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    @Override
    public AutoCloseable addingService(ServiceReference<JobHandler> reference) {
        String module = reference.getBundle().getHeaders("").get(MODULE);
        JobHandler handler = module == null ? null : context.getService(reference);
        return handler == null ? null : offers.offer(JobWork.of(module, handler));
    }

    @Override
    public void modifiedService(ServiceReference<JobHandler> reference, AutoCloseable offer) {
        // Properties of a handler say nothing.
    }

    @Override
    public void removedService(ServiceReference<JobHandler> reference, AutoCloseable offer) {
        try {
            offer.close();
        } catch (Exception failure) {
            LOG.warn("A job handler of {} could not be let go", reference.getBundle(), failure);
        }
        context.ungetService(reference);
    }
}
