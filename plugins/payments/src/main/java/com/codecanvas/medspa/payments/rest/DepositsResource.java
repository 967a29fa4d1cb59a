package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.Deposits;
import com.codecanvas.medspa.payments.till.CreditDesk;
import com.codecanvas.medspa.payments.till.DepositDesk;
import com.codecanvas.medspa.payments.till.RefundDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Money that patients paid ahead. */
@Component(service = DepositsResource.class)
@RestResource
@Path("deposits")
@RequiresPermission("payments.take")
public final class DepositsResource {

    /** @param leftMinor what can be credited or given back */
    public record DepositView(
            UUID id,
            UUID patientId,
            UUID paymentId,
            String currency,
            long heldMinor,
            long creditedMinor,
            long refundedMinor,
            long leftMinor,
            Instant createdAt) {}

    /** A deposit to be taken; as a payment, with whose it is. */
    public record DepositInput(
            UUID patientId, String method, Long amountMinor, String currency, String provider, String sourceToken) {

        @Override
        public String toString() {
            return "DepositInput[" + method + "]";
        }
    }

    private final Deposits deposits;
    private final DepositDesk desk;
    private final RefundDesk refunds;
    private final CreditDesk credits;
    private final InvoiceViews patients;
    private final Audit audit;

    @Activate
    public DepositsResource(
            @Reference Deposits deposits,
            @Reference DepositDesk desk,
            @Reference RefundDesk refunds,
            @Reference CreditDesk credits,
            @Reference InvoiceViews patients,
            @Reference Audit audit) {
        this.deposits = deposits;
        this.desk = desk;
        this.refunds = refunds;
        this.credits = credits;
        this.patients = patients;
        this.audit = audit;
    }

    @GET
    @RequiresPermission("payments.read")
    public Page<DepositView> list(@QueryParam("patientId") UUID patientId) {
        patients.known(patientId);
        return Page.all(deposits.ofPatient(patientId).stream()
                .map(deposit -> new DepositView(
                        deposit.id(),
                        deposit.patientId(),
                        deposit.chargeId(),
                        deposit.currency(),
                        deposit.heldMinor(),
                        deposit.creditedMinor(),
                        deposit.refundedMinor(),
                        credits.freeMinor(deposit),
                        deposit.createdAt()))
                .toList());
    }

    @POST
    @Answers(201)
    @TransactionPerCall
    public AttemptView take(@HeaderParam("Idempotency-Key") String clientKey, DepositInput input) {
        patients.known(Form.needed(input).patientId());
        PaymentInput payment = new PaymentInput(
                input.method(), input.amountMinor(), input.currency(), input.provider(), input.sourceToken());
        return audited(AttemptView.of(desk.take(input.patientId(), PaymentInput.read(payment, clientKey))));
    }

    @POST
    @Path("{id}/refunds")
    @Answers(201)
    @TransactionPerCall
    @RequiresPermission("payments.refund")
    public AttemptView refund(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String clientKey, RefundInput input) {
        if (deposits.find(id).isEmpty()) {
            throw Problem.notFound("deposit");
        }
        return audited(AttemptView.of(refunds.ofDeposit(id, RefundInput.read(input, clientKey))));
    }

    private AttemptView audited(AttemptView view) {
        audit.patient(view.patientId());
        audit.entity("payment", view.id());
        audit.detail("state", view.state());
        return view;
    }
}
