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

/** Sessions of courses: recorded, signed and amended. */
@Component(service = CourseSessionsResource.class)
@RestResource
@Path("course-sessions")
@RequiresPermission("treatments.write")
public final class CourseSessionsResource {

    private final CourseSessionDesk desk;
    private final AftercarePaper paper;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public CourseSessionsResource(
            @Reference CourseSessionDesk desk,
            @Reference AftercarePaper paper,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.desk = desk;
        this.paper = paper;
        this.audit = audit;
        this.live = live;
    }

    /** Of one course, the earliest first; or the clinic's latest, the newest first. */
    @GET
    @RequiresPermission("treatments.read")
    public Page<CourseSessionView> list(@QueryParam("courseId") UUID courseId) {
        List<CourseSessionView> sessions = courseId == null ? desk.latest() : desk.ofCourse(courseId);
        sessions.forEach(session -> audit.patient(session.patientId()));
        return Page.all(sessions);
    }

    @POST
    @Answers(201)
    public CourseSessionView start(CourseSessionInput input) {
        return changed(desk.start(Form.needed(input)));
    }

    @GET
    @Path("{id}")
    @RequiresPermission("treatments.read")
    public CourseSessionView read(@PathParam("id") UUID id) {
        return audited(desk.read(id));
    }

    @PUT
    @Path("{id}")
    public CourseSessionView note(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, RemarksInput remarks) {
        return changed(desk.note(id, seen, Form.needed(remarks)));
    }

    @PUT
    @Path("{id}/screening")
    public CourseSessionView screen(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, ScreeningInput answers) {
        return changed(desk.screen(id, seen, Form.needed(answers)));
    }

    @POST
    @Path("{id}/passes")
    public CourseSessionView pass(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, CoursePassInput pass) {
        return changed(desk.pass(id, seen, Form.needed(pass)));
    }

    /** Says what the checks say of the settings so far, before the laser fires. Nothing is kept. */
    @POST
    @Path("{id}/passes/check")
    public PassCheckView check(@PathParam("id") UUID id, CoursePassInput pass) {
        PassCheckView judged = desk.judge(id, Form.needed(pass));
        audit.patient(desk.read(id).patientId());
        audit.entity("course-session", id);
        return judged;
    }

    @DELETE
    @Path("{id}/passes/{passId}")
    public CourseSessionView withoutPass(
            @PathParam("id") UUID id, @PathParam("passId") UUID passId, @HeaderParam("If-Match") IfMatch seen) {
        return changed(desk.withoutPass(id, seen, passId));
    }

    @POST
    @Path("{id}/sign")
    @RequiresPermission("treatments.sign")
    public CourseSessionView sign(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return changed(desk.sign(id, seen));
    }

    @POST
    @Path("{id}/amendments")
    @RequiresPermission("treatments.sign")
    public CourseSessionView amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, AmendmentInput amendment) {
        return changed(desk.amend(id, seen, Form.needed(amendment)));
    }

    @POST
    @Path("{id}/adverse-events")
    public CourseSessionView report(
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
        audit.entity("course-session", id);
        return paper.answer(sheet);
    }

    /** Notes that the patient was given the sheet of today. */
    @POST
    @Path("{id}/aftercare")
    public CourseSessionView give(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen) {
        return changed(desk.give(id, seen));
    }

    private CourseSessionView changed(CourseSessionView session) {
        live.changed("course-sessions", session.id());
        return audited(session);
    }

    private CourseSessionView audited(CourseSessionView session) {
        audit.patient(session.patientId());
        audit.entity("course-session", session.id());
        if (session.overrideReason() != null
                || session.passes().stream().anyMatch(pass -> pass.overrideReason() != null)) {
            audit.detail("overridden", true);
        }
        return session;
    }
}
