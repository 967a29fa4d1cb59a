package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.Totals;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An invoice with its payments. Amounts are in the smallest unit of {@code currency}. */
public record InvoiceView(
        UUID id,
        Long number,
        UUID patientId,
        String patientName,
        UUID appointmentId,
        String status,
        String currency,
        List<LineView> lines,
        Sums sums,
        Instant createdAt,
        Instant openedAt,
        Instant paidAt,
        Instant voidedAt,
        String voidReason,
        List<AttemptView> payments,
        long version)
        implements Versioned {

    /** What the lines come to, and what has come in. */
    public record Sums(
            long subtotalMinor,
            long discountMinor,
            long taxMinor,
            long tipMinor,
            long totalMinor,
            long depositMinor,
            long paidMinor,
            long refundedMinor,
            long dueMinor) {}

    static InvoiceView of(Invoice invoice, String patientName, List<Attempt> attempts) {
        Invoice.Times times = invoice.times();
        return new InvoiceView(
                invoice.id(),
                invoice.number(),
                invoice.subject().patientId(),
                patientName,
                invoice.subject().appointmentId(),
                Code.of(invoice.status()),
                invoice.currency(),
                invoice.lines().stream().map(LineView::of).toList(),
                sums(invoice),
                times.created(),
                times.opened(),
                times.paid(),
                times.voided(),
                invoice.voidReason(),
                attempts.stream()
                        .filter(attempt -> attempt.kind() == AttemptKind.CHARGE)
                        .map(attempt -> AttemptView.of(attempt, attempts))
                        .toList(),
                invoice.version());
    }

    private static Sums sums(Invoice invoice) {
        Totals totals = invoice.totals();
        Invoice.Paid paid = invoice.paid();
        return new Sums(
                totals.subtotalMinor(),
                totals.discountMinor(),
                totals.taxMinor(),
                totals.tipMinor(),
                totals.totalMinor(),
                paid.depositMinor(),
                paid.paidMinor(),
                paid.refundedMinor(),
                invoice.dueMinor());
    }
}
