package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.core.jobs.work.Deliveries;
import com.codecanvas.medspa.core.jobs.work.Delivery;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts deliveries into the queue and wakes the workers of all nodes when they are committed. */
@Component
public final class QueuedDeliveries implements Deliveries {

    private final JobQueue queue = new JobQueue("");
    private final CurrentClinic clinic;
    private final KernelDatabase database;
    private final Signals signals;

    @Activate
    public QueuedDeliveries(
            @Reference(target = "(name=jobs)") KernelSchema schema,
            @Reference CurrentClinic clinic,
            @Reference KernelDatabase database,
            @Reference Signals signals) {
        this(clinic, database, signals);
    }

    public QueuedDeliveries(CurrentClinic clinic, KernelDatabase database, Signals signals) {
        this.clinic = clinic;
        this.database = database;
        this.signals = signals;
    }

    @Override
    public void add(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        database.inClinic(connection -> {
            queue.add(connection, clinic.get().id(), deliveries);
            return null;
        });
        signals.tell(PausedJobs.NEW_JOB, deliveries.get(0).key().module());
    }
}
