package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.Deposits;
import com.codecanvas.medspa.payments.domain.Entries;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.Ledger;
import com.codecanvas.medspa.payments.domain.PackageBalance;
import com.codecanvas.medspa.payments.domain.Packages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Money that went back. Where all of an invoice did, the sessions that it bought go too. */
@Component(service = RefundSettlement.class)
public final class RefundSettlement {

    private final ChargeSettlement attempts;
    private final InvoiceFile file;
    private final Deposits deposits;
    private final Packages packages;
    private final Ledger ledger;

    @Activate
    public RefundSettlement(
            @Reference ChargeSettlement attempts,
            @Reference InvoiceFile file,
            @Reference Deposits deposits,
            @Reference Packages packages,
            @Reference Ledger ledger) {
        this.attempts = attempts;
        this.file = file;
        this.deposits = deposits;
        this.packages = packages;
        this.ledger = ledger;
    }

    Attempt approve(Attempt refund, Outcome outcome) {
        ledger.book(Entries.refunded(refund), refund.authorId());
        if (refund.target().depositId() != null) {
            deposits.keep(
                    deposits.lock(refund.target().depositId()).orElseThrow().refunded(refund.amountMinor()));
        } else {
            Invoice invoice = file.held(refund.target().invoiceId());
            Invoice after = invoice.refunded(refund.amountMinor());
            file.keep(invoice, after);
            if (after.paid().refundedMinor() == after.totals().totalMinor()) {
                packages.lockOfInvoice(invoice.id()).forEach(balance -> cancel(balance, refund));
            }
        }
        return attempts.kept(refund.with(outcome, 0));
    }

    private void cancel(PackageBalance balance, Attempt refund) {
        if (!balance.cancelled()) {
            ledger.book(Entries.cancelled(balance), refund.authorId());
            packages.keep(balance.cancel());
        }
    }
}
