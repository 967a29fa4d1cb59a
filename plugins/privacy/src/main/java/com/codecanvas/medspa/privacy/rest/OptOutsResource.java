package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.persistence.SqlState;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.privacy.domain.OptOut;
import com.codecanvas.medspa.privacy.domain.OptOutKind;
import com.codecanvas.medspa.privacy.store.PostgresOptOuts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What patients do not want done with their data. */
@Component(service = OptOutsResource.class)
@RestResource
@Path("opt-outs")
@RequiresPermission("privacy.handle")
public final class OptOutsResource {

    private static final int LONGEST = 1000;

    private final PostgresOptOuts optOuts;
    private final PrivacyDesk desk;

    @Activate
    public OptOutsResource(@Reference PostgresOptOuts optOuts, @Reference PrivacyDesk desk) {
        this.optOuts = optOuts;
        this.desk = desk;
    }

    /** @param endedAt null while it stands */
    public record View(
            UUID id,
            UUID patientId,
            String kind,
            String words,
            String channel,
            String note,
            Instant since,
            Instant endedAt,
            long version)
            implements Versioned {

        static View of(OptOut optOut) {
            return new View(
                    optOut.id(),
                    optOut.patientId(),
                    optOut.kind().code(),
                    optOut.kind().words(),
                    optOut.facts().channel(),
                    optOut.facts().note(),
                    optOut.since(),
                    optOut.endedAt(),
                    optOut.version());
        }
    }

    /** An opt-out as a patient told it. */
    public record Input(UUID patientId, String kind, String channel, String note) {

        OptOut checked(UUID by) {
            new Checks()
                    .that(
                            OptOutKind.of(kind).isPresent(),
                            "kind",
                            "choice",
                            "Choose one of " + OptOutKind.codes() + ".")
                    .that(
                            channel != null && RequestInput.CHANNELS.contains(channel),
                            "channel",
                            "choice",
                            "Say how the patient told you.")
                    .atMost(LONGEST, note, "note", "Use at most 1,000 characters.")
                    .done();
            return new OptOut(
                    Ids.next(),
                    patientId,
                    OptOutKind.of(kind).orElseThrow(),
                    new OptOut.Facts(channel, PrivacyDesk.stripped(note)),
                    PrivacyDesk.now(),
                    by,
                    null,
                    null,
                    0);
        }
    }

    /** A patient's, or everybody's page by page. */
    @GET
    @RequiresPermission("privacy.read")
    public Page<View> list(@QueryParam("patientId") UUID patientId, @QueryParam("cursor") String cursor) {
        if (patientId != null) {
            desk.patient(patientId);
            return Page.all(optOuts.of(patientId).stream().map(View::of).toList());
        }
        List<OptOut> found = optOuts.all(Paging.before(cursor), Paging.SIZE + 1);
        List<OptOut> shown = found.stream().limit(Paging.SIZE).toList();
        desk.seen(shown.stream().map(OptOut::patientId).distinct().toList());
        return Paging.page(shown.stream().map(View::of).toList(), found.size(), View::id);
    }

    @POST
    @Answers(201)
    public View add(Input input) {
        desk.patient(PrivacyDesk.needed(input).patientId());
        OptOut wanted = input.checked(desk.userId());
        boolean stands = optOuts.of(input.patientId()).stream()
                .anyMatch(each -> each.kind() == wanted.kind() && each.endedAt() == null);
        if (stands) {
            throw standing();
        }
        try {
            return changed(optOuts.add(wanted));
        } catch (RuntimeException e) {
            if (SqlState.is(SqlState.UNIQUE_VIOLATION, e)) {
                throw standing();
            }
            throw e;
        }
    }

    @POST
    @Path("{id}/end")
    public View end(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return changed(optOuts.change(id, current -> {
                    IfMatch.check(seen, current.version());
                    if (current.endedAt() != null) {
                        throw Problem.of("ended", 409, "Ended already", "It was ended before.");
                    }
                    return current.end(PrivacyDesk.now(), desk.userId());
                })
                .orElseThrow(() -> Problem.notFound("opt-out")));
    }

    private View changed(OptOut optOut) {
        desk.changed(optOut.patientId(), "opt-out", optOut.id());
        return View.of(optOut);
    }

    private static RuntimeException standing() {
        return Problem.conflict("The patient has opted out of this already.", Map.of());
    }
}
