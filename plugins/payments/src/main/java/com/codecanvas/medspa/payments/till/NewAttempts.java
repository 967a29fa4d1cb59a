package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.slots.Slots;
import com.codecanvas.medspa.payments.api.PaymentProvider;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Method;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes attempts down before they are made, with the job that finds out about those that nobody came back from. */
@Component(service = NewAttempts.class)
public final class NewAttempts {

    /** A provider's call ends within two minutes. */
    private static final Duration CALL_IS_OVER = Duration.ofSeconds(150);

    private final Attempts attempts;
    private final Slots slots;
    private final Jobs jobs;
    private final Clerk clerk;

    @Activate
    public NewAttempts(
            @Reference Attempts attempts, @Reference Slots slots, @Reference Jobs jobs, @Reference Clerk clerk) {
        this.attempts = attempts;
        this.slots = slots;
        this.jobs = jobs;
        this.clerk = clerk;
    }

    /** What the same request made before; somebody's double click changes nothing. */
    Optional<Attempt> madeBefore(String clientKey, Attempt.Target target, long amountMinor) {
        Optional<Attempt> known = attempts.ofClient(clientKey);
        if (known.isPresent()) {
            Attempt.Target before = known.get().target();
            boolean same = before.patientId().equals(target.patientId())
                    && (target.invoiceId() == null || target.invoiceId().equals(before.invoiceId()))
                    && known.get().amountMinor() == amountMinor;
            if (!same) {
                throw Refusals.keyReused();
            }
        }
        return known;
    }

    Attempt charge(Attempt.Target target, Wanted wanted) {
        String provider = wanted.method() == Method.CARD ? chosen(wanted.provider()) : null;
        UUID id = Ids.next();
        return kept(new Attempt(
                id,
                "c-" + id,
                AttemptKind.CHARGE,
                target,
                null,
                wanted.clientKey(),
                wanted.method(),
                provider,
                wanted.amountMinor(),
                0,
                wanted.currency(),
                Attempt.Outcome.PENDING,
                null,
                clerk.author(),
                clerk.now(),
                0));
    }

    /** By the provider that took the money, whichever the clinic uses now. */
    Attempt refund(Attempt charge, Attempt.Target target, GiveBack wanted) {
        UUID id = Ids.next();
        return kept(new Attempt(
                id,
                "r-" + id,
                AttemptKind.REFUND,
                target,
                charge.id(),
                wanted.clientKey(),
                charge.method(),
                charge.provider(),
                wanted.amountMinor(),
                0,
                charge.currency(),
                Attempt.Outcome.PENDING,
                wanted.reason(),
                clerk.author(),
                clerk.now(),
                0));
    }

    private Attempt kept(Attempt attempt) {
        attempts.add(attempt);
        if (attempt.provider() != null) {
            jobs.enqueueAt(
                    clerk.now().plus(CALL_IS_OVER), Resolution.JOB, attempt.id().toString());
        }
        return attempt;
    }

    /** A card's token is good for the provider alone whose fields made it. */
    private String chosen(String provider) {
        String active = slots.of(PaymentProvider.class).active().orElseThrow(Refusals::noProvider);
        if (!active.equals(provider)) {
            throw Refusals.providerChanged();
        }
        return active;
    }
}
