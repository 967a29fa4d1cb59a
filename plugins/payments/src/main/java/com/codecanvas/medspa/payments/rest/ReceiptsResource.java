package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.Transactions;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.till.ReceiptDesk;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Receipts by e-mail: one for each time that an invoice was paid, however often it is asked for. */
@Component(service = ReceiptsResource.class)
@RestResource
@Path("invoices/{id}/receipt-email")
@RequiresPermission("payments.take")
public final class ReceiptsResource {

    private final Transactions transactions;
    private final ReceiptDesk desk;
    private final InvoiceViews views;

    @Activate
    public ReceiptsResource(
            @Reference Transactions transactions, @Reference ReceiptDesk desk, @Reference InvoiceViews views) {
        this.transactions = transactions;
        this.desk = desk;
        this.views = views;
    }

    /** @param sent false when it went out before */
    public record SentView(boolean sent) {}

    @POST
    public SentView send(@PathParam("id") UUID id) {
        var seen = views.one(id);
        return new SentView(transactions.call(entities -> desk.send(seen.id())));
    }
}
