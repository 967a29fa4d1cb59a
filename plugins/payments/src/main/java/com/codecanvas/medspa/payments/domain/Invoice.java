package com.codecanvas.medspa.payments.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A bill.
 *
 * @param number given when it is opened, 1 and up without gaps; null for a draft
 * @param currency ISO 4217, the same for good
 */
public record Invoice(
        UUID id,
        Long number,
        Subject subject,
        InvoiceStatus status,
        String currency,
        List<Line> lines,
        Paid paid,
        Times times,
        String voidReason,
        long version) {

    /** @param appointmentId null where there is none */
    public record Subject(UUID patientId, UUID appointmentId) {}

    /** @param paidMinor by payments alone, refunds not taken off */
    public record Paid(long depositMinor, long paidMinor, long refundedMinor) {

        public static final Paid NOTHING = new Paid(0, 0, 0);
    }

    /** All but the first may be null. */
    public record Times(Instant created, Instant opened, Instant paid, Instant voided) {}

    public Invoice {
        lines = List.copyOf(lines);
    }

    public static Invoice draft(UUID id, Subject subject, String currency, List<Line> lines, Instant now) {
        return new Invoice(
                id,
                null,
                subject,
                InvoiceStatus.DRAFT,
                currency,
                lines,
                Paid.NOTHING,
                new Times(now, null, null, null),
                null,
                0);
    }

    public Totals totals() {
        return Totals.of(lines);
    }

    /** What is still to be paid; nothing unless it is open. */
    public long dueMinor() {
        return status == InvoiceStatus.OPEN ? totals().totalMinor() - paid.depositMinor() - paid.paidMinor() : 0;
    }

    public Invoice with(List<Line> changed) {
        return new Invoice(id, number, subject, status, currency, changed, paid, times, voidReason, version);
    }

    public Invoice opened(long given, Instant now) {
        Times opened = new Times(times.created(), now, null, null);
        return new Invoice(id, given, subject, InvoiceStatus.OPEN, currency, lines, paid, opened, voidReason, version)
                .settled(now);
    }

    /** Itself, as it is on the way from draft to open. */
    public Invoice opening() {
        return new Invoice(id, number, subject, InvoiceStatus.OPEN, currency, lines, paid, times, voidReason, version);
    }

    public Invoice voided(String reason, Instant now) {
        Times voided = new Times(times.created(), times.opened(), times.paid(), now);
        return new Invoice(id, number, subject, InvoiceStatus.VOID, currency, lines, paid, voided, reason, version);
    }

    public Invoice credited(long amountMinor, Instant now) {
        return with(new Paid(paid.depositMinor() + amountMinor, paid.paidMinor(), paid.refundedMinor()))
                .settled(now);
    }

    public Invoice received(long amountMinor, Instant now) {
        return with(new Paid(paid.depositMinor(), paid.paidMinor() + amountMinor, paid.refundedMinor()))
                .settled(now);
    }

    public Invoice refunded(long amountMinor) {
        return with(new Paid(paid.depositMinor(), paid.paidMinor(), paid.refundedMinor() + amountMinor));
    }

    private Invoice with(Paid changed) {
        return new Invoice(id, number, subject, status, currency, lines, changed, times, voidReason, version);
    }

    private Invoice settled(Instant now) {
        if (status != InvoiceStatus.OPEN || dueMinor() != 0) {
            return this;
        }
        Times settled = new Times(times.created(), times.opened(), now, null);
        return new Invoice(
                id, number, subject, InvoiceStatus.PAID, currency, lines, paid, settled, voidReason, version);
    }
}
