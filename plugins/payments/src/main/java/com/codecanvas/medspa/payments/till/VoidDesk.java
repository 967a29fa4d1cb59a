package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Deposit;
import com.codecanvas.medspa.payments.domain.Deposits;
import com.codecanvas.medspa.payments.domain.Entries;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.InvoiceStatus;
import com.codecanvas.medspa.payments.domain.Ledger;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Voids what must not be paid any more. Money that came in has gone back before; deposits are free again. */
@Component(service = VoidDesk.class)
public final class VoidDesk {

    private final Transactions transactions;
    private final InvoiceFile file;
    private final Attempts attempts;
    private final Deposits deposits;
    private final Ledger ledger;
    private final Clerk clerk;

    @Activate
    public VoidDesk(
            @Reference Transactions transactions,
            @Reference InvoiceFile file,
            @Reference Attempts attempts,
            @Reference Deposits deposits,
            @Reference Ledger ledger,
            @Reference Clerk clerk) {
        this.transactions = transactions;
        this.file = file;
        this.attempts = attempts;
        this.deposits = deposits;
        this.ledger = ledger;
        this.clerk = clerk;
    }

    public void cancel(UUID invoiceId, String reason) {
        transactions.run(entities -> {
            Invoice held = file.held(invoiceId);
            check(held);
            if (held.status() == InvoiceStatus.OPEN) {
                ledger.book(Entries.voided(held), clerk.author());
                deposits.release(invoiceId).forEach(this::giveBack);
            }
            file.keep(held, held.voided(reason, clerk.now()));
        });
    }

    private void check(Invoice invoice) {
        if (invoice.status() == InvoiceStatus.VOID) {
            throw Refusals.state("void", "This invoice is void already.");
        }
        if (invoice.status() == InvoiceStatus.PAID) {
            throw Refusals.state("paid", "A paid invoice cannot be voided. Refund its payments instead.");
        }
        if (attempts.ofInvoices(List.of(invoice.id())).stream()
                .map(attempt -> attempt.state())
                .anyMatch(AttemptState::open)) {
            throw Refusals.attemptOpen();
        }
        if (invoice.paid().refundedMinor() < invoice.paid().paidMinor()) {
            throw Refusals.state("partly-paid", "Something was paid on this invoice. Refund that first, then void it.");
        }
    }

    private void giveBack(Deposits.Credit credit) {
        Deposit held = deposits.lock(credit.depositId()).orElseThrow();
        deposits.keep(held.credited(-credit.amountMinor()));
    }
}
