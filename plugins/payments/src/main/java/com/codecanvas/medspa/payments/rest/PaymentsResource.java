package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.till.LinkDesk;
import com.codecanvas.medspa.payments.till.RefundDesk;
import com.codecanvas.medspa.payments.till.Resolution;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done with a payment after it was tried. */
@Component(service = PaymentsResource.class)
@RestResource
@Path("payments/{id}")
@RequiresPermission("payments.take")
public final class PaymentsResource {

    private final RefundDesk refunds;
    private final Resolution resolution;
    private final LinkDesk links;
    private final Attempts attempts;
    private final Audit audit;

    @Activate
    public PaymentsResource(
            @Reference RefundDesk refunds,
            @Reference Resolution resolution,
            @Reference LinkDesk links,
            @Reference Attempts attempts,
            @Reference Audit audit) {
        this.refunds = refunds;
        this.resolution = resolution;
        this.links = links;
        this.attempts = attempts;
        this.audit = audit;
    }

    @POST
    @Path("refunds")
    @Answers(201)
    @TransactionPerCall
    @RequiresPermission("payments.refund")
    public AttemptView refund(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String clientKey, RefundInput input) {
        found(id);
        return audited(AttemptView.of(refunds.ofPayment(id, RefundInput.read(input, clientKey))));
    }

    /** Asks the provider now what became of it; the background does so anyway. */
    @POST
    @Path("check")
    @TransactionPerCall
    public AttemptView check(@PathParam("id") UUID id) {
        return audited(AttemptView.of(resolution.ask(found(id))));
    }

    /** Takes the page away where it could be paid. What was paid there before that counts: look at {@code state}. */
    @POST
    @Path("withdraw-link")
    @TransactionPerCall
    public AttemptView withdrawLink(@PathParam("id") UUID id) {
        found(id);
        return audited(AttemptView.of(links.withdraw(id)));
    }

    private Attempt found(UUID id) {
        return attempts.find(id).orElseThrow(() -> Problem.notFound("payment"));
    }

    private AttemptView audited(AttemptView view) {
        audit.patient(view.patientId());
        audit.entity("payment", view.id());
        audit.detail("state", view.state());
        return view;
    }
}
