package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.domain.Catalogue;
import com.codecanvas.medspa.payments.domain.Offer;
import com.codecanvas.medspa.payments.domain.OfferKind;
import com.codecanvas.medspa.payments.domain.Price;
import com.codecanvas.medspa.payments.till.Clerk;
import com.codecanvas.medspa.payments.till.References;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prices of services, and products and packages for sale. Scheduling knows no prices. */
@Component(service = PriceListResource.class)
@RestResource
@Path("price-list")
@RequiresPermission("payments.configure")
public final class PriceListResource {

    /** All that is for sale. */
    public record PriceList(String currency, int taxPermille, List<Price> services, List<OfferView> offers) {}

    /** A product or package. */
    public record OfferView(
            UUID id,
            String kind,
            String name,
            UUID serviceId,
            int sessions,
            long amountMinor,
            int taxPermille,
            boolean active) {}

    /** A price before tax. */
    public record PriceInput(Long amountMinor, Integer taxPermille) {}

    private final Catalogue catalogue;
    private final References references;
    private final Clerk clerk;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public PriceListResource(
            @Reference Catalogue catalogue,
            @Reference References references,
            @Reference Clerk clerk,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.catalogue = catalogue;
        this.references = references;
        this.clerk = clerk;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("payments.read")
    @NotAudited(because = "Prices are no patient data.")
    public PriceList read() {
        return new PriceList(
                clerk.currency(),
                clerk.settings().taxPermille(),
                catalogue.prices(),
                catalogue.offers().stream().map(PriceListResource::view).toList());
    }

    @GET
    @Path("services")
    @RequiresPermission("payments.read")
    @NotAudited(because = "Prices are no patient data.")
    public Page<Price> services() {
        return Page.all(catalogue.prices());
    }

    @GET
    @Path("offers")
    @RequiresPermission("payments.read")
    @NotAudited(because = "Prices are no patient data.")
    public Page<OfferView> offers() {
        return Page.all(catalogue.offers().stream().map(PriceListResource::view).toList());
    }

    @PUT
    @Path("services/{serviceId}")
    public Price price(@PathParam("serviceId") UUID serviceId, PriceInput input) {
        references.service(serviceId);
        Form form = new Form();
        long amount = form.amount("amountMinor", Form.needed(input).amountMinor(), 0);
        int tax = form.whole("taxPermille", input.taxPermille(), Form.Range.TAX, null);
        form.done();
        Price price = new Price(serviceId, amount, tax);
        catalogue.set(price);
        changed("price", serviceId);
        return price;
    }

    @POST
    @Path("offers")
    @Answers(201)
    public OfferView add(OfferInput input) {
        return kept(Form.needed(input).read(Ids.next(), 0));
    }

    @PUT
    @Path("offers/{id}")
    public OfferView change(@PathParam("id") UUID id, OfferInput input) {
        Offer known = catalogue.offer(id).orElseThrow(() -> Problem.notFound("offer"));
        return kept(Form.needed(input).read(id, known.version()));
    }

    private OfferView kept(Offer offer) {
        references.service(offer.serviceId());
        changed("offer", offer.id());
        return view(catalogue.keep(offer));
    }

    private void changed(String kind, UUID id) {
        audit.entity(kind, id);
        live.changed("price-list", id);
    }

    private static OfferView view(Offer offer) {
        return new OfferView(
                offer.id(),
                offer.kind() == OfferKind.PACKAGE ? "package" : "product",
                offer.name(),
                offer.serviceId(),
                offer.sessions(),
                offer.amountMinor(),
                offer.taxPermille(),
                offer.active());
    }
}
