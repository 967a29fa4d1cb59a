package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.till.PayDesk;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Payments of one invoice. */
@Component(service = InvoicePaymentsResource.class)
@RestResource
@Path("invoices/{id}/payments")
@RequiresPermission("payments.take")
public final class InvoicePaymentsResource {

    private final PayDesk desk;
    private final InvoiceViews invoices;
    private final Audit audit;

    @Activate
    public InvoicePaymentsResource(@Reference PayDesk desk, @Reference InvoiceViews invoices, @Reference Audit audit) {
        this.desk = desk;
        this.invoices = invoices;
        this.audit = audit;
    }

    /** A declined card is an answer, not an error: look at {@code state}. */
    @POST
    @Answers(201)
    @TransactionPerCall
    public AttemptView pay(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String clientKey, PaymentInput input) {
        invoices.exists(id);
        audit.entity("invoice", id);
        AttemptView paid = AttemptView.of(desk.pay(id, PaymentInput.read(input, clientKey)));
        audit.patient(paid.patientId());
        audit.detail("state", paid.state());
        return paid;
    }
}
