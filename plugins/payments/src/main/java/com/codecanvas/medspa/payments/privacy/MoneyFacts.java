package com.codecanvas.medspa.payments.privacy;

import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Deposit;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import java.time.Instant;
import java.util.List;

/** What a patient paid or was given back, and what is left of it. */
final class MoneyFacts {

    private MoneyFacts() {}

    /** @param note why money was given back */
    record Payment(
            String amount,
            String method,
            String paidFor,
            String state,
            String declinedBecause,
            String note,
            String takenBy,
            Instant startedAt,
            Instant settledAt) {

        static Payment of(Attempt attempt, Amounts amounts, String takenBy) {
            return new Payment(
                    amounts.of(attempt.amountMinor()),
                    Amounts.words(attempt.method()),
                    attempt.target().depositId() == null ? "an invoice" : "a deposit",
                    Amounts.words(attempt.state()),
                    attempt.outcome().reason(),
                    attempt.note(),
                    takenBy,
                    attempt.createdAt(),
                    attempt.outcome().at());
        }
    }

    record PaidAhead(String paid, String usedOnInvoices, String givenBack, String left) {

        static PaidAhead of(Deposit deposit, Amounts amounts) {
            return new PaidAhead(
                    amounts.of(deposit.heldMinor()),
                    amounts.unlessNone(deposit.creditedMinor()),
                    amounts.unlessNone(deposit.refundedMinor()),
                    amounts.of(deposit.leftMinor()));
        }
    }

    record Sessions(
            String name,
            int sessionsBought,
            int sessionsUsed,
            int sessionsLeft,
            String value,
            boolean cancelled,
            List<Instant> usedAt) {

        static Sessions of(PackageBalance bought, Amounts amounts, List<Instant> usedAt) {
            return new Sessions(
                    bought.name(),
                    bought.bought(),
                    bought.used(),
                    bought.left(),
                    amounts.of(bought.valueMinor()),
                    bought.cancelled(),
                    usedAt);
        }
    }
}
