package com.codecanvas.medspa.accounting.rest;

import com.codecanvas.medspa.accounting.domain.Books;
import com.codecanvas.medspa.accounting.domain.Revenue;
import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Revenue by hand: products, vouchers, what was given back. */
@Component(service = RevenueResource.class)
@RestResource
@Path("accounting/revenue")
@RequiresPermission("accounting.write")
public final class RevenueResource {

    private static final int LONGEST = 120;

    /** Null where it was left out. */
    public record RevenueDraft(LocalDate day, String text, Long gross, Integer taxPermille) {}

    private final Books books;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public RevenueResource(@Reference Books books, @Reference Audit audit, @Reference LiveUpdates live) {
        this.books = books;
        this.audit = audit;
        this.live = live;
    }

    @POST
    @Answers(201)
    public Revenue enter(RevenueDraft draft) {
        Amounts.given(draft);
        Amounts.check(draft.gross(), draft.taxPermille())
                .that(draft.day() != null, "day", "required", "Say on which day.")
                .required(draft.text(), "text", "Say what for.")
                .atMost(LONGEST, draft.text(), "text", "At most 120 characters.")
                .done();
        Revenue revenue = new Revenue(Ids.next(), draft.day(), draft.text(), draft.gross(), draft.taxPermille());
        books.enter(revenue);
        changed(revenue.id());
        return revenue;
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        if (!books.remove(id)) {
            throw Problem.notFound("revenue");
        }
        changed(id);
    }

    private void changed(UUID id) {
        audit.entity("revenue", id);
        live.changed("accounting");
    }
}
