package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.InvoiceStatus;
import com.codecanvas.medspa.payments.domain.Money;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether an invoice can take a payment now. */
@Component(service = Payable.class)
public final class Payable {

    private final Attempts attempts;

    @Activate
    public Payable(@Reference Attempts attempts) {
        this.attempts = attempts;
    }

    /**
     * @param invoice held by the caller
     * @throws com.codecanvas.medspa.api.web.ProblemException that says what stands in the way
     */
    void check(Invoice invoice, Wanted wanted) {
        if (invoice.status() != InvoiceStatus.OPEN) {
            throw Refusals.notOpen();
        }
        if (!invoice.currency().equals(wanted.currency())) {
            throw Refusals.otherCurrency(invoice.currency());
        }
        if (wanted.amountMinor() > invoice.dueMinor()) {
            throw Refusals.beyond(
                    "The invoice has only " + Money.words(invoice.dueMinor(), invoice.currency()) + " due.");
        }
        if (attempts.ofInvoices(List.of(invoice.id())).stream()
                .anyMatch(attempt ->
                        attempt.kind() == AttemptKind.CHARGE && attempt.state().open())) {
            throw Refusals.attemptOpen();
        }
    }
}
