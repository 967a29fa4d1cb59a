package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.Attempts;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Links;
import com.codecanvas.medspa.payments.domain.Method;
import com.codecanvas.medspa.payments.till.LinkDesk;
import com.codecanvas.medspa.payments.till.LinkPost;
import com.codecanvas.medspa.payments.till.Wanted;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pages of the provider where one invoice is paid. */
@Component(service = PaymentLinksResource.class)
@RestResource
@Path("invoices/{id}/payment-links")
@RequiresPermission("payments.take")
public final class PaymentLinksResource {

    private final LinkDesk desk;
    private final LinkPost post;
    private final Links links;
    private final Attempts attempts;
    private final InvoiceViews invoices;
    private final Audit audit;

    @Activate
    public PaymentLinksResource(
            @Reference LinkDesk desk,
            @Reference LinkPost post,
            @Reference Links links,
            @Reference Attempts attempts,
            @Reference InvoiceViews invoices,
            @Reference Audit audit) {
        this.desk = desk;
        this.post = post;
        this.links = links;
        this.attempts = attempts;
        this.invoices = invoices;
        this.audit = audit;
    }

    /**
     * @param id of the payment that it is for
     * @param state of that payment
     * @param address null while the provider has not answered: send the same request again
     * @param sent whether a message to the patient was planned with this request
     */
    public record LinkView(
            UUID id, String state, long amountMinor, String currency, URI address, Instant createdAt, boolean sent) {

        static LinkView of(LinkDesk.Waiting waiting, boolean sent) {
            return new LinkView(
                    waiting.attempt().id(),
                    Code.of(waiting.attempt().state()),
                    waiting.attempt().amountMinor(),
                    waiting.attempt().currency(),
                    waiting.link().address(),
                    waiting.link().createdAt(),
                    sent);
        }

        @Override
        public String toString() {
            return "LinkView[" + id + "]";
        }
    }

    /** @param send whether the patient is written to */
    public record LinkInput(Long amountMinor, String currency, Boolean send) {}

    /** The one that can be paid now, if there is one. */
    @GET
    @TransactionPerCall
    public Page<LinkView> list(@PathParam("id") UUID id) {
        invoices.exists(id);
        audit.entity("invoice", id);
        return Page.all(attempts.ofInvoices(List.of(id)).stream()
                .filter(attempt -> attempt.state().open())
                .flatMap(attempt -> links.find(attempt.id()).filter(Links.Link::stands).stream()
                        .map(link -> LinkView.of(new LinkDesk.Waiting(attempt, link, null), false)))
                .toList());
    }

    @POST
    @Answers(201)
    @TransactionPerCall
    public LinkView make(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String clientKey, LinkInput input) {
        invoices.exists(id);
        audit.entity("invoice", id);
        LinkDesk.Waiting waiting = desk.make(id, wanted(input, clientKey));
        audit.patient(waiting.attempt().target().patientId());
        boolean wished = Boolean.TRUE.equals(input.send()) && waiting.link().address() != null;
        return LinkView.of(waiting, wished && post.send(waiting));
    }

    private static Wanted wanted(LinkInput input, String clientKey) {
        LinkInput given = Form.needed(input);
        Form form = new Form();
        long amount = form.amount("amountMinor", given.amountMinor(), 1);
        form.that(given.currency() != null, "currency", "required", "Say in which currency.");
        form.done();
        return new Wanted(Method.CARD, amount, given.currency(), null, null, clientKey);
    }
}
