package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Attempts;
import java.time.Duration;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what became of an attempt, once, and moves the money in the books with it. */
@Component(service = Settlement.class)
public final class Settlement {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final Transactions transactions;
    private final Attempts attempts;
    private final ChargeSettlement charges;
    private final RefundSettlement refunds;
    private final Jobs jobs;
    private final Clerk clerk;

    @Activate
    public Settlement(
            @Reference Transactions transactions,
            @Reference Attempts attempts,
            @Reference ChargeSettlement charges,
            @Reference RefundSettlement refunds,
            @Reference Jobs jobs,
            @Reference Clerk clerk) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.charges = charges;
        this.refunds = refunds;
        this.jobs = jobs;
        this.clerk = clerk;
    }

    /** Holds what an attempt is about until the transaction ends: before the attempt itself, as everybody does. */
    void hold(Attempt.Target target) {
        charges.hold(target);
    }

    /** @return the attempt as it stands then */
    Attempt settle(UUID attemptId, Outcome outcome) {
        return transactions.call(entities -> {
            hold(attempts.find(attemptId).orElseThrow().target());
            Attempt held = attempts.lock(attemptId).orElseThrow();
            return decides(held.state(), outcome.state()) ? noted(held, outcome) : held;
        });
    }

    /**
     * What is decided stays decided, with one exception: a provider that turns out to have moved money after all is believed, as the money is gone.
     */
    private static boolean decides(AttemptState before, AttemptState after) {
        return before.open() || before == AttemptState.FAILED && after == AttemptState.APPROVED;
    }

    private Attempt noted(Attempt held, Outcome outcome) {
        if (outcome.state() == AttemptState.UNKNOWN) {
            jobs.enqueueAt(clerk.now().plus(SOON), Resolution.JOB, held.id().toString());
            return charges.kept(held.with(open(held, outcome), 0));
        }
        String reference = outcome.reference() == null ? held.outcome().reference() : outcome.reference();
        Outcome decided = new Outcome(outcome.state(), outcome.reason(), reference, clerk.now());
        if (outcome.state() != AttemptState.APPROVED) {
            return charges.kept(held.with(decided, 0));
        }
        return held.kind() == AttemptKind.CHARGE ? charges.approve(held, decided) : refunds.approve(held, decided);
    }

    private static Outcome open(Attempt held, Outcome outcome) {
        String reference = outcome.reference() == null ? held.outcome().reference() : outcome.reference();
        return new Outcome(AttemptState.UNKNOWN, outcome.reason(), reference, null);
    }
}
