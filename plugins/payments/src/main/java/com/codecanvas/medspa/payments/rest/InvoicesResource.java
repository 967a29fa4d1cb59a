package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.InvoiceStatus;
import com.codecanvas.medspa.payments.domain.Invoices;
import com.codecanvas.medspa.payments.till.CreditDesk;
import com.codecanvas.medspa.payments.till.InvoiceDesk;
import com.codecanvas.medspa.payments.till.VoidDesk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invoices from draft to paid or void. */
@Component(service = InvoicesResource.class)
@RestResource
@Path("invoices")
@RequiresPermission("payments.take")
public final class InvoicesResource {

    /** The lines that replace those of a draft. */
    public record LinesInput(List<LineInput> lines) {}

    /** Why an invoice is voided. */
    public record VoidInput(String reason) {}

    /** What of a deposit goes on an invoice. */
    public record CreditInput(UUID depositId, Long amountMinor) {}

    private final InvoiceDesk desk;
    private final VoidDesk voids;
    private final CreditDesk credits;
    private final InvoiceViews views;

    @Activate
    public InvoicesResource(
            @Reference InvoiceDesk desk,
            @Reference VoidDesk voids,
            @Reference CreditDesk credits,
            @Reference InvoiceViews views) {
        this.desk = desk;
        this.voids = voids;
        this.credits = credits;
        this.views = views;
    }

    @GET
    @RequiresPermission("payments.read")
    public Page<InvoiceView> list(
            @QueryParam("patientId") UUID patientId,
            @QueryParam("status") String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        Form form = new Form();
        InvoiceStatus wanted = status == null ? null : form.choice("status", status, InvoiceStatus.class);
        form.done();
        Slice slice = Slice.of(cursor, limit);
        if (patientId != null) {
            views.known(patientId);
        }
        List<InvoiceView> found = views.list(new Invoices.Query(patientId, wanted, slice.before(), slice.limit() + 1));
        return slice.page(found, InvoiceView::id);
    }

    @POST
    @Answers(201)
    public InvoiceView create(InvoiceInput input) {
        views.known(Form.needed(input).patientId());
        Invoice.Subject subject = new Invoice.Subject(input.patientId(), input.appointmentId());
        return views.one(desk.draft(subject, LineInput.read(input.lines())));
    }

    @GET
    @Path("{id}")
    @RequiresPermission("payments.read")
    public InvoiceView read(@PathParam("id") UUID id) {
        return views.one(id);
    }

    @PUT
    @Path("{id}")
    public InvoiceView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, LinesInput input) {
        views.exists(id);
        desk.change(
                id,
                version -> IfMatch.check(seen, version),
                LineInput.read(Form.needed(input).lines()));
        return views.one(id);
    }

    /** From here on it has a number and is owed. */
    @POST
    @Path("{id}/open")
    public InvoiceView open(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        desk.open(id, version -> IfMatch.check(seen, version));
        return views.one(id);
    }

    @POST
    @Path("{id}/void")
    @RequiresPermission("payments.refund")
    public InvoiceView cancel(@PathParam("id") UUID id, VoidInput input) {
        views.exists(id);
        Form form = new Form();
        String reason = form.line("reason", Form.needed(input).reason());
        form.done();
        voids.cancel(id, reason);
        return views.one(id);
    }

    @POST
    @Path("{id}/deposits")
    public InvoiceView credit(@PathParam("id") UUID id, CreditInput input) {
        views.exists(id);
        Form form = new Form();
        long amount = form.amount("amountMinor", Form.needed(input).amountMinor(), 1);
        form.that(input.depositId() != null, "depositId", "required", "Say which deposit.");
        form.done();
        credits.credit(id, input.depositId(), amount);
        return views.one(id);
    }
}
