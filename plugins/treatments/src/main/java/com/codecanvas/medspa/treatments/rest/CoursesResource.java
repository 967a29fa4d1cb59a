package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Patients' courses of treatments that other modules describe. */
@Component(service = CoursesResource.class)
@RestResource
@Path("courses")
@RequiresPermission("treatments.read")
public final class CoursesResource {

    private final CourseDesk desk;
    private final PatientDirectory patients;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public CoursesResource(
            @Reference CourseDesk desk,
            @Reference PatientDirectory patients,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.desk = desk;
        this.patients = patients;
        this.audit = audit;
        this.live = live;
    }

    /** Of one patient, or the clinic's that were recorded last. */
    @GET
    public Page<CourseView> list(@QueryParam("patientId") UUID patientId) {
        if (patientId == null) {
            List<CourseView> latest = desk.latest();
            latest.forEach(course -> audit.patient(course.patientId()));
            return Page.all(latest);
        }
        known(patientId);
        return Page.all(desk.ofPatient(patientId));
    }

    @POST
    @Answers(201)
    @RequiresPermission("treatments.write")
    public CourseView add(CourseInput input) {
        known(Form.needed(input).patientId());
        return changed(desk.add(input));
    }

    @GET
    @Path("{id}")
    public CourseView read(@PathParam("id") UUID id) {
        return audited(desk.read(id));
    }

    /** Where its kind is switched off, status and note alone change. */
    @PUT
    @Path("{id}")
    @RequiresPermission("treatments.write")
    public CourseView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, CourseInput input) {
        return changed(desk.change(id, seen, Form.needed(input)));
    }

    private void known(UUID patientId) {
        if (patientId == null) {
            throw Problem.invalid("patientId", "required", "Say who is treated.");
        }
        if (patients.names(List.of(patientId)).isEmpty()) {
            throw Problem.notFound("patient");
        }
        audit.patient(patientId);
    }

    private CourseView changed(CourseView course) {
        live.changed("courses", course.id());
        return audited(course);
    }

    private CourseView audited(CourseView course) {
        audit.patient(course.patientId());
        audit.entity("course", course.id());
        return course;
    }
}
