package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Deposit;
import com.codecanvas.medspa.payments.domain.Deposits;
import com.codecanvas.medspa.payments.domain.Entries;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.InvoiceStatus;
import com.codecanvas.medspa.payments.domain.Ledger;
import com.codecanvas.medspa.payments.domain.Money;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Credits what a patient paid ahead on an invoice. */
@Component(service = CreditDesk.class)
public final class CreditDesk {

    private final Transactions transactions;
    private final InvoiceFile file;
    private final Deposits deposits;
    private final Attempts attempts;
    private final Ledger ledger;
    private final Clerk clerk;

    @Activate
    public CreditDesk(
            @Reference Transactions transactions,
            @Reference InvoiceFile file,
            @Reference Deposits deposits,
            @Reference Attempts attempts,
            @Reference Ledger ledger,
            @Reference Clerk clerk) {
        this.transactions = transactions;
        this.file = file;
        this.deposits = deposits;
        this.attempts = attempts;
        this.ledger = ledger;
        this.clerk = clerk;
    }

    /** What of a deposit can be credited or given back. */
    public long freeMinor(Deposit deposit) {
        return RefundDesk.free(deposit, attempts);
    }

    public void credit(UUID invoiceId, UUID depositId, long amountMinor) {
        transactions.run(entities -> {
            Invoice invoice = file.held(invoiceId);
            Deposit deposit = deposits.lock(depositId)
                    .filter(found -> found.patientId().equals(invoice.subject().patientId()))
                    .orElseThrow(() -> Problem.notFound("deposit of this patient"));
            check(invoice, deposit, amountMinor);
            Deposits.Credit credit = new Deposits.Credit(Ids.next(), depositId, invoiceId, amountMinor, clerk.now());
            deposits.credit(credit);
            deposits.keep(deposit.credited(amountMinor));
            ledger.book(Entries.credited(credit.id(), invoice, amountMinor), clerk.author());
            file.keep(invoice, invoice.credited(amountMinor, clerk.now()));
        });
    }

    private void check(Invoice invoice, Deposit deposit, long amountMinor) {
        if (invoice.status() != InvoiceStatus.OPEN) {
            throw Refusals.notOpen();
        }
        if (!invoice.currency().equals(deposit.currency())) {
            throw Refusals.otherCurrency(invoice.currency());
        }
        if (attempts.ofInvoices(List.of(invoice.id())).stream()
                .anyMatch(attempt -> attempt.state().open())) {
            throw Refusals.attemptOpen();
        }
        long most = Math.min(freeMinor(deposit), invoice.dueMinor());
        if (amountMinor > most) {
            throw Refusals.beyond("At most " + Money.words(most, invoice.currency()) + " can be credited.");
        }
    }
}
