package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Links;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out what became of an attempt by asking its provider, and never by trying again. */
@Component(service = Resolution.class)
public final class Resolution {

    public static final String JOB = "resolve";

    /** A call that has not reached the provider by then never will: calls end within two minutes. */
    static final Duration CERTAIN = Duration.ofMinutes(5);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int SHORTEST_SECONDS = 15;
    private static final int DOUBLINGS = 8;

    private final Transactions transactions;
    private final Attempts attempts;
    private final ProviderCalls calls;
    private final Settlement settlement;
    private final Links links;
    private final Jobs jobs;
    private final Clerk clerk;

    @Activate
    public Resolution(
            @Reference Transactions transactions,
            @Reference Attempts attempts,
            @Reference ProviderCalls calls,
            @Reference Settlement settlement,
            @Reference Links links,
            @Reference Jobs jobs,
            @Reference Clerk clerk) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.calls = calls;
        this.settlement = settlement;
        this.links = links;
        this.jobs = jobs;
        this.clerk = clerk;
    }

    /** Asks once. */
    public Attempt ask(Attempt attempt) {
        if (!attempt.state().open() || attempt.provider() == null) {
            return attempt;
        }
        Attempt charge = attempt.chargeId() == null
                ? null
                : attempts.find(attempt.chargeId()).orElseThrow();
        Optional<Outcome> found = calls.find(attempt, charge);
        if (found.isEmpty() && payableByLink(attempt)) {
            return attempt;
        }
        if (found.isEmpty()) {
            // What the provider once had a reference for did arrive, whatever it says now.
            boolean certain = attempt.outcome().reference() == null
                    && clerk.now().isAfter(attempt.createdAt().plus(CERTAIN));
            return certain
                    ? settlement.settle(attempt.id(), new Outcome(AttemptState.FAILED, "never-arrived", null, null))
                    : attempt;
        }
        return found.get().state() == AttemptState.UNKNOWN ? attempt : settlement.settle(attempt.id(), found.get());
    }

    /** Nobody has paid there yet. */
    private boolean payableByLink(Attempt attempt) {
        return links.find(attempt.id()).filter(Links.Link::stands).isPresent();
    }

    /** Asks once, and plans the next time while nobody knows. */
    public void askUntilKnown(UUID attemptId) {
        Optional<Attempt> found = attempts.find(attemptId);
        if (found.isPresent() && ask(found.get()).state().open()) {
            transactions.run(entities -> again(attemptId));
        }
    }

    private void again(UUID attemptId) {
        Attempt held = attempts.lock(attemptId).orElseThrow();
        if (!held.state().open()) {
            return;
        }
        Outcome unknown = new Outcome(
                AttemptState.UNKNOWN,
                held.outcome().reason() == null ? "no-answer" : held.outcome().reason(),
                held.outcome().reference(),
                null);
        attempts.keep(
                payableByLink(held) ? held.askedAgain() : held.with(unknown, 0).askedAgain());
        Duration wait = Duration.ofSeconds((long) SHORTEST_SECONDS << Math.min(held.asked(), DOUBLINGS));
        jobs.enqueueAt(clerk.now().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait), JOB, attemptId.toString());
    }
}
