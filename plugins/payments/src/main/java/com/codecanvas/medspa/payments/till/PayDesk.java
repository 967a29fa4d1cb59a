package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.AttemptState;
import com.codecanvas.medspa.payments.domain.Invoice;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes payments of invoices. Called without a transaction: the attempt is committed before the provider is asked, and its outcome after. */
@Component(service = PayDesk.class)
public final class PayDesk {

    private final Transactions transactions;
    private final InvoiceFile file;
    private final Payable payable;
    private final NewAttempts made;
    private final ProviderCalls calls;
    private final Settlement settlement;

    @Activate
    public PayDesk(
            @Reference Transactions transactions,
            @Reference InvoiceFile file,
            @Reference Payable payable,
            @Reference NewAttempts made,
            @Reference ProviderCalls calls,
            @Reference Settlement settlement) {
        this.transactions = transactions;
        this.file = file;
        this.payable = payable;
        this.made = made;
        this.calls = calls;
        this.settlement = settlement;
    }

    private record Begun(Attempt attempt, String reference, boolean isNew) {}

    /** @return the attempt as it stands: what was declined is no error */
    public Attempt pay(UUID invoiceId, Wanted wanted) {
        Begun begun = transactions.call(entities -> begin(invoiceId, wanted));
        return begun.isNew() && begun.attempt().provider() != null
                ? settlement.settle(
                        begun.attempt().id(), calls.charge(begun.attempt(), wanted.sourceToken(), begun.reference()))
                : begun.attempt();
    }

    private Begun begin(UUID invoiceId, Wanted wanted) {
        Invoice invoice = file.held(invoiceId);
        Attempt.Target target = new Attempt.Target(invoice.subject().patientId(), invoiceId, null);
        Optional<Attempt> before = made.madeBefore(wanted.clientKey(), target, wanted.amountMinor());
        if (before.isPresent()) {
            return new Begun(before.get(), null, false);
        }
        payable.check(invoice, wanted);
        Attempt attempt = made.charge(target, wanted);
        if (attempt.provider() == null) {
            attempt = settlement.settle(attempt.id(), new Outcome(AttemptState.APPROVED, null, null, null));
        }
        return new Begun(attempt, "Invoice " + invoice.number(), true);
    }
}
