package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Deposit;
import com.codecanvas.medspa.payments.domain.Deposits;
import com.codecanvas.medspa.payments.domain.Entries;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.Ledger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Money that came in: on its invoice as far as that is due, and the rest held for the patient. */
@Component(service = ChargeSettlement.class)
public final class ChargeSettlement {

    private final Attempts attempts;
    private final InvoiceFile file;
    private final Deposits deposits;
    private final Ledger ledger;
    private final Clerk clerk;
    private final LiveUpdates live;

    @Activate
    public ChargeSettlement(
            @Reference Attempts attempts,
            @Reference InvoiceFile file,
            @Reference Deposits deposits,
            @Reference Ledger ledger,
            @Reference Clerk clerk,
            @Reference LiveUpdates live) {
        this.attempts = attempts;
        this.file = file;
        this.deposits = deposits;
        this.ledger = ledger;
        this.clerk = clerk;
        this.live = live;
    }

    void hold(Attempt.Target target) {
        if (target.invoiceId() != null) {
            file.hold(target.invoiceId());
        }
        if (target.depositId() != null && deposits.lock(target.depositId()).isEmpty()) {
            throw Problem.notFound("deposit");
        }
    }

    Attempt approve(Attempt charge, Outcome outcome) {
        return charge.target().invoiceId() == null ? deposited(charge, outcome) : onInvoice(charge, outcome);
    }

    private Attempt deposited(Attempt charge, Outcome outcome) {
        Deposit held = deposits.lock(charge.target().depositId()).orElseThrow();
        deposits.keep(held.held(charge.amountMinor()));
        ledger.book(Entries.deposited(charge), charge.authorId());
        return kept(charge.with(outcome, 0));
    }

    private Attempt onInvoice(Attempt charge, Outcome outcome) {
        Invoice invoice = file.held(charge.target().invoiceId());
        long applied = Math.min(invoice.dueMinor(), charge.amountMinor());
        long beyond = charge.amountMinor() - applied;
        if (beyond > 0) {
            deposits.add(new Deposit(
                    Ids.next(),
                    charge.target().patientId(),
                    charge.id(),
                    charge.currency(),
                    beyond,
                    0,
                    0,
                    clerk.now()));
        }
        ledger.book(Entries.paid(charge, applied), charge.authorId());
        file.keep(invoice, invoice.received(applied, clerk.now()));
        return kept(charge.with(outcome, applied));
    }

    Attempt kept(Attempt changed) {
        attempts.keep(changed);
        live.changed(InvoiceFile.TOPIC, changed.id());
        return changed;
    }
}
