package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Deposit;
import com.codecanvas.medspa.payments.domain.Deposits;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.PersistenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes deposits. Called without a transaction. */
@Component(service = DepositDesk.class)
public final class DepositDesk {

    /** All that the provider is told. */
    private static final String REFERENCE = "Deposit";

    private final Transactions transactions;
    private final Deposits deposits;
    private final NewAttempts made;
    private final ProviderCalls calls;
    private final Settlement settlement;
    private final Clerk clerk;

    @Activate
    public DepositDesk(
            @Reference Transactions transactions,
            @Reference Deposits deposits,
            @Reference NewAttempts made,
            @Reference ProviderCalls calls,
            @Reference Settlement settlement,
            @Reference Clerk clerk) {
        this.transactions = transactions;
        this.deposits = deposits;
        this.made = made;
        this.calls = calls;
        this.settlement = settlement;
        this.clerk = clerk;
    }

    private record Begun(Attempt attempt, boolean isNew) {}

    /** @return the attempt as it stands: what was declined is no error */
    public Attempt take(UUID patientId, Wanted wanted) {
        Begun begun = begun(patientId, wanted);
        return begun.isNew() && begun.attempt().provider() != null
                ? settlement.settle(
                        begun.attempt().id(), calls.charge(begun.attempt(), wanted.sourceToken(), REFERENCE))
                : begun.attempt();
    }

    private Begun begun(UUID patientId, Wanted wanted) {
        try {
            return transactions.call(entities -> begin(patientId, wanted));
        } catch (PersistenceException e) {
            // The same request at the same time: the first one is at work.
            throw SqlState.is(SqlState.UNIQUE_VIOLATION, e) ? Refusals.attemptOpen() : e;
        }
    }

    private Begun begin(UUID patientId, Wanted wanted) {
        Attempt.Target known = new Attempt.Target(patientId, null, null);
        Optional<Attempt> before = made.madeBefore(wanted.clientKey(), known, wanted.amountMinor());
        if (before.isPresent()) {
            return new Begun(before.get(), false);
        }
        if (!clerk.currency().equals(wanted.currency())) {
            throw Problem.invalid("currency", "mismatch", "The amount must be in " + clerk.currency() + ".");
        }
        UUID depositId = Ids.next();
        Attempt attempt = made.charge(new Attempt.Target(patientId, null, depositId), wanted);
        deposits.add(new Deposit(depositId, patientId, attempt.id(), wanted.currency(), 0, 0, 0, clerk.now()));
        return new Begun(
                attempt.provider() == null
                        ? settlement.settle(attempt.id(), new Outcome(AttemptState.APPROVED, null, null, null))
                        : attempt,
                true);
    }
}
