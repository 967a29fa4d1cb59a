package com.codecanvas.medspa.payments.sandbox.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.sandbox.bank.PayPages;
import com.codecanvas.medspa.payments.sandbox.bank.PayPages.PayPage;
import com.codecanvas.medspa.payments.sandbox.bank.SandboxBank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pages where patients would pay, and a way to pay there in their place. */
@Component(service = PayPagesResource.class)
@RestResource
@Path("payments-sandbox/pages")
@RequiresPermission("payments-sandbox.read")
public final class PayPagesResource {

    private static final int MOST = 100;

    private final PayPages pages;
    private final SandboxBank bank;
    private final LiveUpdates live;

    @Activate
    public PayPagesResource(@Reference PayPages pages, @Reference SandboxBank bank, @Reference LiveUpdates live) {
        this.pages = pages;
        this.bank = bank;
        this.live = live;
    }

    /** A page that waits to be paid. */
    public record PageView(UUID id, long amountMinor, String currency, String words, Instant at) {

        static PageView of(PayPage page) {
            return new PageView(page.id(), page.amountMinor(), page.currency(), page.words(), page.at());
        }
    }

    @GET
    @NotAudited(because = "The pretended bank knows amounts and invoice numbers, and nothing of patients.")
    public Page<PageView> list() {
        return Page.all(pages.standing(MOST).stream().map(PageView::of).toList());
    }

    /** As the patient would. Twice is once. */
    @POST
    @Path("{id}/pay")
    @RequiresPermission("payments-sandbox.use")
    public void pay(@PathParam("id") UUID id) {
        PayPage page = pages.find(id).orElseThrow(() -> Problem.notFound("page"));
        if (!bank.payOn(page)) {
            throw Problem.of(
                    "withdrawn", 409, "Taken back", "The clinic took this page back; nothing can be paid on it.");
        }
        live.changed("payments");
    }
}
