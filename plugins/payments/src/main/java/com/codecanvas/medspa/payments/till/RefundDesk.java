package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Deposit;
import com.codecanvas.medspa.payments.domain.Deposits;
import com.codecanvas.medspa.payments.domain.Money;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives money back, by the provider that took it and never more than is left. Called without a transaction. */
@Component(service = RefundDesk.class)
public final class RefundDesk {

    private final Transactions transactions;
    private final Attempts attempts;
    private final Deposits deposits;
    private final NewAttempts made;
    private final ProviderCalls calls;
    private final Settlement settlement;

    @Activate
    public RefundDesk(
            @Reference Transactions transactions,
            @Reference Attempts attempts,
            @Reference Deposits deposits,
            @Reference NewAttempts made,
            @Reference ProviderCalls calls,
            @Reference Settlement settlement) {
        this.transactions = transactions;
        this.attempts = attempts;
        this.deposits = deposits;
        this.made = made;
        this.calls = calls;
        this.settlement = settlement;
    }

    private record Begun(Attempt refund, Attempt charge, boolean isNew) {}

    /** Of a payment on an invoice; what of it went beyond the invoice is a deposit. */
    public Attempt ofPayment(UUID chargeId, GiveBack wanted) {
        return done(transactions.call(entities -> beginOfPayment(chargeId, wanted)));
    }

    public Attempt ofDeposit(UUID depositId, GiveBack wanted) {
        return done(transactions.call(entities -> beginOfDeposit(depositId, wanted)));
    }

    private Attempt done(Begun begun) {
        return begun.isNew() && begun.refund().provider() != null
                ? settlement.settle(begun.refund().id(), calls.refund(begun.refund(), begun.charge()))
                : begun.refund();
    }

    private Begun beginOfPayment(UUID chargeId, GiveBack wanted) {
        Attempt charge = attempts.find(chargeId)
                .filter(found ->
                        found.kind() == AttemptKind.CHARGE && found.target().invoiceId() != null)
                .orElseThrow(() -> Problem.notFound("payment"));
        settlement.hold(charge.target());
        Attempt held = attempts.lock(chargeId).orElseThrow();
        if (held.state() != AttemptState.APPROVED) {
            throw Refusals.notPaid();
        }
        long left = held.appliedMinor()
                - attempts.refundsOf(chargeId).stream()
                        .filter(refund -> refund.target().depositId() == null)
                        .filter(RefundDesk::countsAgainst)
                        .mapToLong(Attempt::amountMinor)
                        .sum();
        return begin(held, held.target(), wanted, left);
    }

    private Begun beginOfDeposit(UUID depositId, GiveBack wanted) {
        Deposit deposit = deposits.lock(depositId).orElseThrow(() -> Problem.notFound("deposit"));
        Attempt charge = attempts.find(deposit.chargeId()).orElseThrow();
        if (charge.state() != AttemptState.APPROVED) {
            throw Refusals.notPaid();
        }
        Attempt.Target target = new Attempt.Target(deposit.patientId(), null, depositId);
        return begin(charge, target, wanted, free(deposit, attempts));
    }

    /** What of a deposit is neither used nor on its way back. */
    static long free(Deposit deposit, Attempts attempts) {
        return deposit.leftMinor()
                - attempts.ofDeposit(deposit.id()).stream()
                        .filter(attempt -> attempt.kind() == AttemptKind.REFUND)
                        .filter(attempt -> attempt.state().open())
                        .mapToLong(Attempt::amountMinor)
                        .sum();
    }

    private static boolean countsAgainst(Attempt refund) {
        return refund.state().open() || refund.state() == AttemptState.APPROVED;
    }

    private Begun begin(Attempt charge, Attempt.Target target, GiveBack wanted, long left) {
        Optional<Attempt> before = made.madeBefore(wanted.clientKey(), target, wanted.amountMinor());
        if (before.isPresent()) {
            return new Begun(before.get(), charge, false);
        }
        if (!charge.currency().equals(wanted.currency())) {
            throw Refusals.otherCurrency(charge.currency());
        }
        if (wanted.amountMinor() > left) {
            throw Refusals.beyond("Only " + Money.words(left, charge.currency()) + " is left to give back.");
        }
        Attempt refund = made.refund(charge, target, wanted);
        if (refund.provider() == null) {
            refund = settlement.settle(refund.id(), new Outcome(AttemptState.APPROVED, null, null, null));
        }
        return new Begun(refund, charge, true);
    }
}
