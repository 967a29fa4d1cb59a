package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Treatment sessions: recorded, signed and amended. */
@Component(service = TreatmentSessionsResource.class)
@RestResource
@Path("treatment-sessions")
@RequiresPermission("treatments.write")
public final class TreatmentSessionsResource {

    private final SessionDesk desk;
    private final AftercarePaper paper;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public TreatmentSessionsResource(
            @Reference SessionDesk desk,
            @Reference AftercarePaper paper,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.desk = desk;
        this.paper = paper;
        this.audit = audit;
        this.live = live;
    }

    /** Of one tattoo, the earliest first; or the clinic's latest, the newest first. */
    @GET
    @RequiresPermission("treatments.read")
    public Page<SessionView> list(@QueryParam("tattooId") UUID tattooId) {
        List<SessionView> sessions = tattooId == null ? desk.latest() : desk.ofTattoo(tattooId);
        sessions.forEach(session -> audit.patient(session.patientId()));
        return Page.all(sessions);
    }

    @POST
    @Answers(201)
    public SessionView start(SessionInput input) {
        return changed(desk.start(Form.needed(input)));
    }

    @GET
    @Path("{id}")
    @RequiresPermission("treatments.read")
    public SessionView read(@PathParam("id") UUID id) {
        return audited(desk.read(id));
    }

    @PUT
    @Path("{id}")
    public SessionView note(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, NotesInput notes) {
        return changed(desk.note(id, seen, Form.needed(notes)));
    }

    @PUT
    @Path("{id}/screening")
    public SessionView screen(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, ScreeningInput answers) {
        return changed(desk.screen(id, seen, Form.needed(answers)));
    }

    @POST
    @Path("{id}/passes")
    public SessionView pass(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, PassInput pass) {
        return changed(desk.pass(id, seen, Form.needed(pass)));
    }

    /** Says what the checks would say, before the laser fires. Nothing is kept. */
    @POST
    @Path("{id}/passes/check")
    public PassView check(@PathParam("id") UUID id, PassInput pass) {
        PassView judged = desk.judge(id, Form.needed(pass));
        audit.patient(desk.read(id).patientId());
        audit.entity("treatment-session", id);
        return judged;
    }

    @DELETE
    @Path("{id}/passes/{passId}")
    public SessionView withoutPass(
            @PathParam("id") UUID id, @PathParam("passId") UUID passId, @HeaderParam("If-Match") IfMatch seen) {
        return changed(desk.withoutPass(id, seen, passId));
    }

    @POST
    @Path("{id}/sign")
    @RequiresPermission("treatments.sign")
    public SessionView sign(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return changed(desk.sign(id, seen));
    }

    @POST
    @Path("{id}/amendments")
    @RequiresPermission("treatments.sign")
    public SessionView amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, AmendmentInput amendment) {
        return changed(desk.amend(id, seen, Form.needed(amendment)));
    }

    @POST
    @Path("{id}/adverse-events")
    public SessionView report(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, AdverseEventInput event) {
        return changed(desk.report(id, seen, Form.needed(event)));
    }

    /** The sheet that the patient was given, or that would be given now. */
    @GET
    @Path("{id}/aftercare")
    @Produces("application/pdf")
    @TransactionPerCall
    @RequiresPermission("treatments.read")
    public Response aftercare(@PathParam("id") UUID id) {
        AftercareSheet sheet = desk.sheet(id);
        audit.patient(desk.read(id).patientId());
        audit.entity("treatment-session", id);
        return paper.answer(sheet);
    }

    /** Notes that the patient was given the sheet of today. */
    @POST
    @Path("{id}/aftercare")
    public SessionView give(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return changed(desk.give(id, seen));
    }

    private SessionView changed(SessionView session) {
        live.changed("treatment-sessions", session.id());
        return audited(session);
    }

    private SessionView audited(SessionView session) {
        audit.patient(session.patientId());
        audit.entity("treatment-session", session.id());
        if (session.overrideReason() != null
                || session.passes().stream().anyMatch(pass -> pass.overrideReason() != null)) {
            audit.detail("overridden", true);
        }
        return session;
    }
}
