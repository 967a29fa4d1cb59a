package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.core.jobs.work.WorkKey;
import com.codecanvas.medspa.core.jobs.work.WorkKind;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The queue as one module sees it: its own jobs, for the clinic of the calling thread. */
@Component(scope = ServiceScope.BUNDLE)
public final class ModuleJobs implements Jobs {

    private final JobQueue queue = new JobQueue("");
    private final String module;
    private final CurrentClinic clinic;
    private final KernelDatabase database;
    private final Signals signals;

    @Activate
    public ModuleJobs(
            ComponentContext context,
            @Reference(target = "(name=jobs)") KernelSchema schema,
            @Reference CurrentClinic clinic,
            @Reference KernelDatabase database,
            @Reference Signals signals) {
        this(context.getUsingBundle().getHeaders("").get("MedSpa-Module"), clinic, database, signals);
    }

    ModuleJobs(String module, CurrentClinic clinic, KernelDatabase database, Signals signals) {
        this.module = module;
        this.clinic = clinic;
        this.database = database;
        this.signals = signals;
    }

    @Override
    public UUID enqueue(String type, String argument) {
        return enqueueAt(Instant.now(), type, argument);
    }

    @Override
    public UUID enqueueAt(Instant due, String type, String argument) {
        UUID clinicId = clinic.get().id();
        Job job = new Job(Ids.next(), clinicId, new WorkKey(WorkKind.JOB, module, type), argument, 0);
        database.inClinic(connection -> {
            queue.add(connection, clinicId, job, due);
            return null;
        });
        signals.tell(PausedJobs.NEW_JOB, module);
        return job.id();
    }
}
