package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.core.jobs.work.Work;
import com.codecanvas.medspa.core.jobs.work.WorkOffers;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Starts and stops this node's part in the queue. */
@Component(immediate = true)
public final class JobDispatcher implements WorkOffers {

    private final JobNode node;
    private final HandlerTracker tracker;

    @Activate
    public JobDispatcher(
            BundleContext context,
            @Reference(target = "(name=jobs)") KernelSchema schema,
            @Reference QueueSurroundings surroundings,
            @Reference Signals signals) {
        node = new JobNode(NodeId.in(NodeId.dataFolder()), surroundings.kernel(), signals);
        tracker = new HandlerTracker(context, this);
        tracker.open();
        node.start();
    }

    @Override
    public AutoCloseable offer(Work work) {
        return node.offer(work);
    }

    @Deactivate
    void stop() throws Exception {
        tracker.close();
        node.stop();
    }
}
