package com.codecanvas.medspa.messaging.sandbox;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.messaging.api.DeliveryReport;
import com.codecanvas.medspa.messaging.api.MessageIntake;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reports a kept message as delivered. */
@Component(service = JobHandler.class)
public final class DeliveredJob implements JobHandler {

    static final String TYPE = "delivered";

    private final MessageIntake intake;

    @Activate
    public DeliveredJob(@Reference MessageIntake intake) {
        this.intake = intake;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) {
        intake.reported(new DeliveryReport(
                SandboxResource.PROVIDER, run.argument(), DeliveryReport.Status.DELIVERED, null, SandboxCarrier.now()));
    }
}
