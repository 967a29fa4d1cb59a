package com.codecanvas.medspa.webhooks.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.webhooks.domain.Endpoint;
import com.codecanvas.medspa.webhooks.domain.EndpointDraft;
import com.codecanvas.medspa.webhooks.send.Targets;
import com.codecanvas.medspa.webhooks.store.Endpoints;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The addresses that are told. */
@Component(service = EndpointsResource.class)
@RestResource
@Path("webhooks")
@RequiresPermission("webhooks.manage")
public final class EndpointsResource {

    private static final int MOST = 20;

    private final Endpoints endpoints;
    private final Targets targets;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public EndpointsResource(
            @Reference Endpoints endpoints,
            @Reference Targets targets,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.endpoints = endpoints;
        this.targets = targets;
        this.audit = audit;
        this.live = live;
    }

    @GET
    @RequiresPermission("webhooks.read")
    public Page<EndpointView> list() {
        return Page.all(endpoints.all().stream().map(EndpointView::of).toList());
    }

    @GET
    @Path("{id}")
    @RequiresPermission("webhooks.read")
    public EndpointView read(@PathParam("id") UUID id) {
        return EndpointView.of(find(id));
    }

    @POST
    @Answers(201)
    public EndpointView add(EndpointDraft draft) {
        targets.check(needed(draft));
        if (endpoints.all().size() >= MOST) {
            throw Problem.of(
                    "too-many", 409, "Too many webhooks", "A clinic has at most 20 webhooks. Remove one first.");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Endpoint made = endpoints.add(Endpoint.first(Ids.next(), draft, now));
        changed(made);
        return EndpointView.withSecret(made);
    }

    @PUT
    @Path("{id}")
    public EndpointView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, EndpointDraft draft) {
        needed(draft);
        Endpoint before = find(id);
        IfMatch.check(seen, before.kept().version());
        targets.check(draft);
        Endpoint after = endpoints.change(id, current -> {
            IfMatch.check(seen, current.kept().version());
            return current.with(draft);
        });
        changed(after);
        audit.detail("enabled", after.on());
        return EndpointView.of(after);
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") UUID id) {
        Endpoint gone = find(id);
        endpoints.remove(id);
        changed(gone);
    }

    /** The former secret holds for another day. */
    @POST
    @Path("{id}/secret")
    public EndpointView renew(@PathParam("id") UUID id) {
        Endpoint renewed = endpoints.change(
                find(id).id(), current -> current.signedWith(current.secrets().renewed(Instant.now())));
        changed(renewed);
        return EndpointView.withSecret(renewed);
    }

    private Endpoint find(UUID id) {
        return endpoints.find(id).orElseThrow(() -> Problem.notFound("webhook"));
    }

    private void changed(Endpoint endpoint) {
        audit.entity("webhook", endpoint.id());
        live.changed("webhooks", endpoint.id());
    }

    private static EndpointDraft needed(EndpointDraft draft) {
        if (draft == null) {
            throw Problem.malformed("The request needs a webhook as its body.", null);
        }
        return draft;
    }
}
