package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.privacy.domain.AccessRequest;
import com.codecanvas.medspa.privacy.domain.RequestStatus;
import com.codecanvas.medspa.privacy.store.PostgresRequests;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patients who ask for a copy of their record, and how each was answered. */
@Component(service = PrivacyRequestsResource.class)
@RestResource
@Path("privacy-requests")
@RequiresPermission("privacy.handle")
public final class PrivacyRequestsResource {

    private static final int LONGEST = 1000;
    private static final List<String> WAYS = List.of("in-person", "download", "post", "email");

    private final PostgresRequests requests;
    private final PrivacyDesk desk;

    @Activate
    public PrivacyRequestsResource(@Reference PostgresRequests requests, @Reference PrivacyDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    /** Why it takes longer, or why there is no copy. */
    public record Reason(String reason) {}

    /** How the copy was given, and to whom. */
    public record Delivery(String how, String to) {}

    @GET
    @RequiresPermission("privacy.read")
    public Page<RequestView> list(
            @QueryParam("patientId") UUID patientId,
            @QueryParam("status") String status,
            @QueryParam("cursor") String cursor) {
        if (patientId != null) {
            desk.patient(patientId);
        }
        List<AccessRequest> found = requests.list(
                new PostgresRequests.Selection(patientId, status(status), Paging.before(cursor), Paging.SIZE + 1));
        List<RequestView> views = views(found.stream().limit(Paging.SIZE).toList());
        return Paging.page(views, found.size(), RequestView::id);
    }

    @POST
    @Answers(201)
    public RequestView add(RequestInput input) {
        desk.patient(PrivacyDesk.needed(input).patientId());
        AccessRequest wanted = input.checked(desk.today(), desk.userId());
        requests.list(new PostgresRequests.Selection(input.patientId(), RequestStatus.OPEN, null, 1))
                .forEach(PrivacyRequestsResource::already);
        try {
            return changed(requests.add(wanted));
        } catch (RuntimeException e) {
            if (SqlState.is(SqlState.UNIQUE_VIOLATION, e)) {
                throw Problem.conflict("A request of this patient was noted a moment ago.", Map.of());
            }
            throw e;
        }
    }

    @GET
    @Path("{id}")
    @RequiresPermission("privacy.read")
    public RequestView one(@PathParam("id") UUID id) {
        AccessRequest request = requests.find(id).orElseThrow(() -> Problem.notFound("request"));
        desk.touched(request.patientId(), "access-request", id);
        return views(List.of(request)).get(0);
    }

    /** Thirty days more, once. */
    @POST
    @Path("{id}/extension")
    public RequestView extend(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, Reason input) {
        return change(id, seen, request -> {
            if (request.extended()) {
                throw Problem.of("extended", 409, "Extended already", "It can be extended once, by 30 days.");
            }
            return request.extend(reason(input, "Say why it takes longer, as the patient is told."));
        });
    }

    @POST
    @Path("{id}/delivery")
    public RequestView deliver(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, Delivery input) {
        return change(id, seen, request -> {
            Delivery given = PrivacyDesk.needed(input);
            new Checks()
                    .that(given.how() != null && WAYS.contains(given.how()), "how", "choice", "Say how it was given.")
                    .required(given.to(), "to", "Say who received it.")
                    .atMost(LONGEST, given.to(), "to", "Use at most 1,000 characters.")
                    .done();
            return request.close(
                    new AccessRequest.Closing(given.how(), given.to().strip(), null, desk.userId()), PrivacyDesk.now());
        });
    }

    @POST
    @Path("{id}/refusal")
    public RequestView refuse(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, Reason input) {
        return change(
                id,
                seen,
                request -> request.close(
                        new AccessRequest.Closing(
                                null,
                                null,
                                reason(input, "Say why, as the patient is told in writing."),
                                desk.userId()),
                        PrivacyDesk.now()));
    }

    private List<RequestView> views(List<AccessRequest> some) {
        Map<UUID, String> names = desk.names(
                some.stream().map(AccessRequest::patientId).distinct().toList());
        return some.stream()
                .map(each -> RequestView.of(each, names.getOrDefault(each.patientId(), "Unknown"), desk.today()))
                .toList();
    }

    private RequestView change(UUID id, IfMatch seen, UnaryOperator<AccessRequest> change) {
        return changed(requests.change(id, current -> {
                    IfMatch.check(seen, current.version());
                    if (!current.open()) {
                        throw Problem.of("closed", 409, "Closed already", "This request has been answered.");
                    }
                    return change.apply(current);
                })
                .orElseThrow(() -> Problem.notFound("request")));
    }

    private RequestView changed(AccessRequest request) {
        desk.changed(request.patientId(), "access-request", request.id());
        return views(List.of(request)).get(0);
    }

    private static String reason(Reason input, String message) {
        String reason = PrivacyDesk.needed(input).reason();
        new Checks()
                .required(reason, "reason", message)
                .atMost(LONGEST, reason, "reason", "Use at most 1,000 characters.")
                .done();
        return reason.strip();
    }

    private static void already(AccessRequest open) {
        throw Problem.conflict(
                "This patient has an open request already; the copy answers both.", Map.of("requestId", open.id()));
    }

    private static RequestStatus status(String code) {
        try {
            return code == null || code.isEmpty() ? null : RequestStatus.of(code);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("status", "choice", "Choose open, delivered or refused.");
        }
    }
}
