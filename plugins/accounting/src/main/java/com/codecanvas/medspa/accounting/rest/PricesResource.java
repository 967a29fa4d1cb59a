package com.codecanvas.medspa.accounting.rest;

import com.codecanvas.medspa.accounting.domain.Books;
import com.codecanvas.medspa.accounting.domain.Price;
import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the clinic's services cost. */
@Component(service = PricesResource.class)
@RestResource
@Path("accounting/prices")
public final class PricesResource {

    /** Null where it was left out. */
    public record PriceDraft(Long gross, Integer taxPermille) {}

    private final Books books;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public PricesResource(@Reference Books books, @Reference Audit audit, @Reference LiveUpdates live) {
        this.books = books;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("accounting.read")
    @NotAudited(because = "Prices are no patient data.")
    public Page<Price> list() {
        return Page.all(books.prices());
    }

    @PUT
    @Path("{serviceId}")
    @RequiresPermission("accounting.write")
    public Price set(@PathParam("serviceId") UUID serviceId, PriceDraft draft) {
        Amounts.given(draft);
        Amounts.check(draft.gross(), draft.taxPermille())
                .that(draft.gross() == null || draft.gross() >= 0, "gross", "range", "A price is not below zero.")
                .done();
        Price price = new Price(serviceId, draft.gross(), draft.taxPermille());
        books.set(price);
        audit.entity("price", serviceId);
        live.changed("accounting");
        return price;
    }
}
