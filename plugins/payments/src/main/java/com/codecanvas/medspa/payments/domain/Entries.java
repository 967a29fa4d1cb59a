package com.codecanvas.medspa.payments.domain;

import java.util.UUID;

/** Which accounts each change moves: the one place that knows. */
public final class Entries {

    private Entries() {}

    public static Entry opened(Invoice invoice) {
        Totals totals = invoice.totals();
        return Entry.of(EntryKind.INVOICE_OPENED, invoice.id())
                .invoice(invoice.id())
                .debit(Account.RECEIVABLE, totals.totalMinor())
                .credit(Account.REVENUE, totals.revenueMinor())
                .credit(Account.DEFERRED_REVENUE, totals.deferredMinor())
                .credit(Account.TAX_PAYABLE, totals.taxMinor())
                .credit(Account.TIPS_PAYABLE, totals.tipMinor())
                .in(invoice.currency());
    }

    /** Undoes {@link #opened}: deposits go back to what is held, and what had been paid and given back leaves the refunds. */
    public static Entry voided(Invoice invoice) {
        Totals totals = invoice.totals();
        Invoice.Paid paid = invoice.paid();
        return Entry.of(EntryKind.INVOICE_VOIDED, invoice.id())
                .invoice(invoice.id())
                .debit(Account.REVENUE, totals.revenueMinor())
                .debit(Account.DEFERRED_REVENUE, totals.deferredMinor())
                .debit(Account.TAX_PAYABLE, totals.taxMinor())
                .debit(Account.TIPS_PAYABLE, totals.tipMinor())
                .credit(Account.RECEIVABLE, invoice.dueMinor())
                .credit(Account.DEPOSITS_HELD, paid.depositMinor())
                .credit(Account.REFUNDS, paid.refundedMinor())
                .in(invoice.currency());
    }

    /** @param appliedMinor what the invoice took of it; the rest is held for the patient */
    public static Entry paid(Attempt charge, long appliedMinor) {
        return Entry.of(EntryKind.PAYMENT, charge.id())
                .invoice(charge.target().invoiceId())
                .debit(charge.method().account(), charge.amountMinor())
                .credit(Account.RECEIVABLE, appliedMinor)
                .credit(Account.DEPOSITS_HELD, charge.amountMinor() - appliedMinor)
                .in(charge.currency());
    }

    public static Entry deposited(Attempt charge) {
        return Entry.of(EntryKind.DEPOSIT, charge.id())
                .debit(charge.method().account(), charge.amountMinor())
                .credit(Account.DEPOSITS_HELD, charge.amountMinor())
                .in(charge.currency());
    }

    public static Entry credited(UUID creditId, Invoice invoice, long amountMinor) {
        return Entry.of(EntryKind.DEPOSIT_CREDITED, creditId)
                .invoice(invoice.id())
                .debit(Account.DEPOSITS_HELD, amountMinor)
                .credit(Account.RECEIVABLE, amountMinor)
                .in(invoice.currency());
    }

    public static Entry refunded(Attempt refund) {
        boolean ofDeposit = refund.target().depositId() != null;
        return Entry.of(EntryKind.REFUND, refund.id())
                .invoice(refund.target().invoiceId())
                .debit(ofDeposit ? Account.DEPOSITS_HELD : Account.REFUNDS, refund.amountMinor())
                .credit(refund.method().account(), refund.amountMinor())
                .in(refund.currency());
    }

    public static Entry sessionUsed(UUID redemptionId, PackageBalance before) {
        return Entry.of(EntryKind.SESSION_USED, redemptionId)
                .invoice(before.invoiceId())
                .debit(Account.DEFERRED_REVENUE, before.nextSessionMinor())
                .credit(Account.REVENUE, before.nextSessionMinor())
                .in(before.currency());
    }

    /** What was sold and given back is neither owed to the patient nor a loss. */
    public static Entry cancelled(PackageBalance balance) {
        return Entry.of(EntryKind.PACKAGE_CANCELLED, balance.id())
                .invoice(balance.invoiceId())
                .debit(Account.DEFERRED_REVENUE, balance.unearnedMinor())
                .credit(Account.REFUNDS, balance.unearnedMinor())
                .in(balance.currency());
    }
}
