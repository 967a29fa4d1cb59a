package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Code;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A payment or a refund as it stands.
 *
 * @param words what to tell the patient; null once it is approved
 * @param note why it was given back, of a refund
 * @param refundableMinor of an approved payment: what can still be given back on its invoice
 */
public record AttemptView(
        UUID id,
        String kind,
        UUID patientId,
        UUID invoiceId,
        UUID depositId,
        String method,
        long amountMinor,
        long appliedMinor,
        long refundableMinor,
        String currency,
        String state,
        String reason,
        String words,
        String note,
        Instant createdAt,
        Instant settledAt,
        List<AttemptView> refunds) {

    static AttemptView of(Attempt attempt) {
        return of(attempt, List.of());
    }

    /** @param all among them its refunds */
    static AttemptView of(Attempt attempt, List<Attempt> all) {
        List<Attempt> refunds = all.stream()
                .filter(each -> attempt.id().equals(each.chargeId()))
                .toList();
        return new AttemptView(
                attempt.id(),
                Code.of(attempt.kind()),
                attempt.target().patientId(),
                attempt.target().invoiceId(),
                attempt.target().depositId(),
                Code.of(attempt.method()),
                attempt.amountMinor(),
                attempt.appliedMinor(),
                refundable(attempt, refunds),
                attempt.currency(),
                Code.of(attempt.state()),
                attempt.outcome().reason(),
                Words.of(attempt),
                attempt.note(),
                attempt.createdAt(),
                attempt.outcome().at(),
                refunds.stream().map(AttemptView::of).toList());
    }

    private static long refundable(Attempt attempt, List<Attempt> refunds) {
        if (attempt.kind() != AttemptKind.CHARGE || attempt.state() != AttemptState.APPROVED) {
            return 0;
        }
        return attempt.appliedMinor()
                - refunds.stream()
                        .filter(each -> each.state().open() || each.state() == AttemptState.APPROVED)
                        .mapToLong(Attempt::amountMinor)
                        .sum();
    }
}
