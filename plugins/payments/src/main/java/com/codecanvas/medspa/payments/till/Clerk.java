package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.auth.User;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.payments.domain.PaymentSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who works at the till, when, and in which currency. */
@Component(service = Clerk.class)
public final class Clerk {

    private final CurrentUser user;
    private final CurrentClinic clinic;
    private final ModuleSettings settings;
    private final Clock clock;

    @Activate
    public Clerk(@Reference CurrentUser user, @Reference CurrentClinic clinic, @Reference ModuleSettings settings) {
        this(user, clinic, settings, Clock.systemUTC());
    }

    public Clerk(CurrentUser user, CurrentClinic clinic, ModuleSettings settings, Clock clock) {
        this.user = user;
        this.clinic = clinic;
        this.settings = settings;
        this.clock = clock;
    }

    /** Null while the platform itself works. */
    UUID author() {
        return user.get().map(User::id).orElse(null);
    }

    /** In whole microseconds, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public ZoneId zone() {
        return clinic.get().timeZone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    public PaymentSettings settings() {
        return settings.read(PaymentSettings.class);
    }

    /** ISO 4217. */
    public String currency() {
        String chosen = settings().currency();
        return chosen.isEmpty() ? clinic.get().currency() : chosen;
    }
}
