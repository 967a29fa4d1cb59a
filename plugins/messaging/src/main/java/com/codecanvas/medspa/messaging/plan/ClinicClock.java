package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The current clinic, what it set, and the time. */
@Component(service = ClinicClock.class)
public final class ClinicClock {

    private final CurrentClinic clinic;
    private final ModuleSettings settings;
    private final Clock clock;

    @Activate
    public ClinicClock(@Reference CurrentClinic clinic, @Reference ModuleSettings settings) {
        this(clinic, settings, Clock.systemUTC());
    }

    public ClinicClock(CurrentClinic clinic, ModuleSettings settings, Clock clock) {
        this.clinic = clinic;
        this.settings = settings;
        this.clock = clock;
    }

    /** In whole microseconds, as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public Clinic clinic() {
        return clinic.get();
    }

    public MessagingSettings settings() {
        return settings.read(MessagingSettings.class);
    }

    /** When a text message may go out that is due now. */
    public Instant allowed(Instant due) {
        return settings().quietHours().allowed(due, clinic().timeZone());
    }
}
