package com.codecanvas.medspa.webhooks.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.webhooks.domain.Delivery;
import com.codecanvas.medspa.webhooks.send.Dispatch;
import com.codecanvas.medspa.webhooks.send.RepeatJob;
import com.codecanvas.medspa.webhooks.send.Stores;
import com.codecanvas.medspa.webhooks.store.DeliveryLog;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was sent to the clinic's webhooks: the log, tests and repetitions. */
@Component(service = DeliveriesResource.class)
@RestResource
@Path("webhook-deliveries")
@RequiresPermission("webhooks.manage")
public final class DeliveriesResource {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    /** A test message for this endpoint. */
    public record Test(UUID webhookId) {}

    /** Everything of this endpoint since then, as an instant with offset. */
    public record Repetition(UUID webhookId, String since) {}

    private final Stores stores;
    private final Dispatch dispatch;
    private final RepeatJob repeating;
    private final Audit audit;

    @Activate
    public DeliveriesResource(
            @Reference Stores stores,
            @Reference Dispatch dispatch,
            @Reference RepeatJob repeating,
            @Reference Audit audit) {
        this.stores = stores;
        this.dispatch = dispatch;
        this.repeating = repeating;
        this.audit = audit;
    }

    @GET
    @RequiresPermission("webhooks.read")
    public Page<DeliveryView> list(
            @QueryParam("webhookId") UUID webhookId,
            @QueryParam("state") String state,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        int size = limit == null ? USUAL_PAGE : Math.max(1, Math.min(limit, LARGEST_PAGE));
        List<Delivery> found =
                stores.log().list(new DeliveryLog.Query(webhookId, state(state), place(cursor), size + 1));
        List<DeliveryView> items =
                found.stream().limit(size).map(DeliveryView::of).toList();
        return found.size() <= size
                ? Page.all(items)
                : new Page<>(items, Cursor.of(items.get(size - 1).id()).text());
    }

    @GET
    @Path("{id}")
    @RequiresPermission("webhooks.read")
    public DeliveryView read(@PathParam("id") UUID id) {
        Delivery delivery = find(id);
        return DeliveryView.of(delivery, delivery.message().body(), stores.log().attempts(id));
    }

    @POST
    @Path("{id}/replay")
    @Answers(202)
    public DeliveryView repeat(@PathParam("id") UUID id) {
        Delivery held = stores.log().lock(id).orElseThrow(() -> Problem.notFound("delivery"));
        audit.entity("webhook-delivery", id);
        return DeliveryView.of(dispatch.repeat(held));
    }

    @POST
    @Path("replay")
    @Answers(202)
    public void repeatSince(Repetition asked) {
        UUID endpointId = endpoint(asked == null ? null : asked.webhookId());
        try {
            OffsetDateTime since = OffsetDateTime.parse(asked.since() == null ? "" : asked.since());
            audit.entity("webhook", endpointId);
            audit.detail("since", since.toString());
            repeating.plan(endpointId, since.toInstant());
        } catch (DateTimeException unreadable) {
            throw Problem.invalid("since", "time", "Give a time with its offset, such as 2026-11-25T09:00:00Z.");
        }
    }

    @POST
    @Path("test")
    @Answers(202)
    public DeliveryView test(Test asked) {
        UUID endpointId = endpoint(asked == null ? null : asked.webhookId());
        audit.entity("webhook", endpointId);
        return DeliveryView.of(dispatch.test(stores.endpoints().find(endpointId).orElseThrow()));
    }

    private UUID endpoint(UUID id) {
        if (id == null) {
            throw Problem.invalid("webhookId", "required", "Say which webhook is meant.");
        }
        return stores.endpoints()
                .find(id)
                .orElseThrow(() -> Problem.notFound("webhook"))
                .id();
    }

    private Delivery find(UUID id) {
        return stores.log().find(id).orElseThrow(() -> Problem.notFound("delivery"));
    }

    private static Delivery.State state(String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        try {
            return Delivery.State.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("state", "choice", "Choose waiting, delivered or failed.");
        }
    }

    private static UUID place(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 1);
        try {
            return parsed == null ? null : UUID.fromString(parsed.keys().get(0));
        } catch (IllegalArgumentException foreign) {
            throw Problem.malformed("The cursor is not one that this list gave out.", foreign);
        }
    }
}
