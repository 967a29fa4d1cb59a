package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.Situation;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What rules may know of clinic, person and time during a request. */
@Component(service = Situations.class)
public final class Situations {

    private final CurrentClinic clinic;
    private final CurrentUser user;
    private final ModuleSettings settings;
    private final Clock clock;

    @Activate
    public Situations(
            @Reference CurrentClinic clinic, @Reference CurrentUser user, @Reference ModuleSettings settings) {
        this(clinic, user, settings, Clock.systemUTC());
    }

    Situations(CurrentClinic clinic, CurrentUser user, ModuleSettings settings, Clock clock) {
        this.clinic = clinic;
        this.user = user;
        this.settings = settings;
        this.clock = clock;
    }

    ClinicTime time() {
        return new ClinicTime(clinic.get().timeZone());
    }

    Situation now() {
        return new Situation(
                time(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                settings().bookInPast(),
                user::may);
    }

    SchedulingSettings settings() {
        return settings.read(SchedulingSettings.class);
    }

    boolean may(String permission) {
        return user.may(permission);
    }
}
