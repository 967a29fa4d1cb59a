package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.api.jobs.JobHandler;
import com.codecanvas.medspa.api.jobs.JobRun;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.messaging.plan.Planner.Occasion;
import com.codecanvas.medspa.scheduling.api.AppointmentBook;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans all coming appointments anew after the rules changed, each in a transaction of its own. */
@Component(service = JobHandler.class)
public final class AlignJob implements JobHandler {

    public static final String TYPE = "align";

    private static final Duration STEP = Duration.ofDays(7);
    private static final Duration HORIZON = Duration.ofDays(5L * 366);

    private final Transactions transactions;
    private final AppointmentBook appointments;
    private final Planner planner;
    private final ClinicClock clock;

    @Activate
    public AlignJob(
            @Reference Transactions transactions,
            @Reference AppointmentBook appointments,
            @Reference Planner planner,
            @Reference ClinicClock clock) {
        this.transactions = transactions;
        this.appointments = appointments;
        this.planner = planner;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void run(JobRun run) {
        Instant end = clock.now().plus(HORIZON);
        for (Instant from = clock.now(); from.isBefore(end) && !run.stopping(); from = from.plus(STEP)) {
            List<BookedAppointment> step = appointments.startingBetween(from, from.plus(STEP));
            for (BookedAppointment appointment : step) {
                transactions.run(entities -> planner.align(appointment.id(), Occasion.OTHER));
            }
        }
        if (run.stopping()) {
            throw new IllegalStateException("Stopped before all appointments were planned anew; it begins again later");
        }
    }
}
