package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.privacy.copy.CopyJob;
import com.codecanvas.medspa.privacy.copy.CopyShelf;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import com.codecanvas.medspa.privacy.domain.CopyState;
import com.codecanvas.medspa.privacy.domain.RecordCopy;
import com.codecanvas.medspa.privacy.store.PostgresCopies;
import com.codecanvas.medspa.privacy.store.PostgresRequests;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Copies that answer a request: prepared in the background, downloaded while they last. */
@Component(service = CopiesResource.class)
@RestResource
@Path("privacy-copies")
@RequiresPermission("privacy.copy")
public final class CopiesResource {

    private final PostgresRequests requests;
    private final PostgresCopies copies;
    private final CopyShelf shelf;
    private final Jobs jobs;
    private final PrivacyDesk desk;

    @Activate
    public CopiesResource(
            @Reference PostgresRequests requests,
            @Reference PostgresCopies copies,
            @Reference CopyShelf shelf,
            @Reference Jobs jobs,
            @Reference PrivacyDesk desk) {
        this.requests = requests;
        this.copies = copies;
        this.shelf = shelf;
        this.jobs = jobs;
        this.desk = desk;
    }

    /** Which request a copy is to answer. */
    public record Wanted(UUID requestId) {}

    @GET
    @RequiresPermission("privacy.read")
    public Page<CopyView> list(@QueryParam("requestId") UUID requestId) {
        return Page.all(
                copies.of(request(requestId).id()).stream().map(CopyView::of).toList());
    }

    @POST
    @Answers(201)
    public CopyView prepare(Wanted wanted) {
        UUID id = PrivacyDesk.needed(wanted).requestId();
        AccessRequest request = request(id);
        if (!request.open()) {
            throw Problem.of("closed", 409, "Closed already", "This request has been answered. Note a new one.");
        }
        if (copies.of(id).stream().anyMatch(copy -> copy.state() == CopyState.PREPARING)) {
            throw Problem.of("preparing", 409, "Being prepared", "A copy is being prepared already.");
        }
        RecordCopy copy = copies.add(
                new RecordCopy(Ids.next(), id, CopyState.PREPARING, null, desk.userId(), PrivacyDesk.now(), null));
        var unused = jobs.enqueue(CopyJob.TYPE, copy.id().toString());
        desk.changed(request.patientId(), "record-copy", copy.id());
        return CopyView.of(copy);
    }

    /** The zip. */
    @GET
    @Path("{id}/file")
    @Produces("application/zip")
    @TransactionPerCall
    public Response file(@PathParam("id") UUID id) {
        RecordCopy copy = copies.find(id).orElseThrow(() -> Problem.notFound("copy"));
        AccessRequest request = request(copy.requestId());
        desk.touched(request.patientId(), "record-copy", id);
        InputStream content = content(copy);
        StreamingOutput body = out -> {
            try (content) {
                content.transferTo(out);
            }
        };
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"record-" + id + ".zip\"")
                .header("Content-Length", copy.outcome().bytes())
                .build();
    }

    private InputStream content(RecordCopy copy) {
        if (copy.state() == CopyState.PREPARING || copy.state() == CopyState.FAILED) {
            throw Problem.of("not-ready", 409, "Not ready", "The copy is not ready.");
        }
        try {
            return shelf.open(copy)
                    .orElseThrow(() ->
                            Problem.of("gone", 410, "Gone", "The time to download it is over. Prepare it again."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AccessRequest request(UUID id) {
        if (id == null) {
            throw Problem.invalid("requestId", "required", "Say which request it answers.");
        }
        AccessRequest request = requests.find(id).orElseThrow(() -> Problem.notFound("request"));
        desk.touched(request.patientId(), "access-request", id);
        return request;
    }
}
