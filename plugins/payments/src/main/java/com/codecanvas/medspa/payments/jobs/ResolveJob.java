package com.codecanvas.medspa.payments.jobs;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.payments.till.Resolution;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the provider about an attempt whose outcome nobody knows. */
@Component(service = JobHandler.class)
public final class ResolveJob implements JobHandler {

    private final Resolution resolution;

    @Activate
    public ResolveJob(@Reference Resolution resolution) {
        this.resolution = resolution;
    }

    @Override
    public String type() {
        return Resolution.JOB;
    }

    @Override
    public void run(JobRun run) {
        resolution.askUntilKnown(UUID.fromString(run.argument()));
    }
}
