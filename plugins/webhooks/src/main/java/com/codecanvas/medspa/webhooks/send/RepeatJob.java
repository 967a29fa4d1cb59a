package com.codecanvas.medspa.webhooks.send;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.webhooks.domain.Delivery;
import com.codecanvas.medspa.webhooks.store.DeliveryLog;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Repeats everything of an endpoint since a time, in steps; what a step has repeated the next one does not find. */
@Component(service = {RepeatJob.class, JobHandler.class})
public final class RepeatJob implements JobHandler {

    private static final String TYPE = "repeat";

    private final Transactions transactions;
    private final DeliveryLog log;
    private final Dispatch dispatch;
    private final Jobs jobs;

    @Activate
    public RepeatJob(
            @Reference Transactions transactions,
            @Reference DeliveryLog log,
            @Reference Dispatch dispatch,
            @Reference Jobs jobs) {
        this.transactions = transactions;
        this.log = log;
        this.dispatch = dispatch;
        this.jobs = jobs;
    }

    public void plan(UUID endpointId, Instant since) {
        jobs.enqueue(TYPE, endpointId + " " + since + " " + Dispatch.now());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) {
        String[] parts = run.argument().split(" ");
        UUID endpointId = UUID.fromString(parts[0]);
        Instant since = Instant.parse(parts[1]);
        Instant asked = Instant.parse(parts[2]);
        boolean more = true;
        while (more && !run.stopping()) {
            more = transactions.call(entities -> {
                List<Delivery> step = log.toRepeat(endpointId, since, asked);
                step.forEach(dispatch::repeat);
                return !step.isEmpty();
            });
        }
    }
}
