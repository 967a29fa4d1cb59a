package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.subjects.Subjects;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What pictures of a patient can be of; nothing where no module tells of anything. */
@Component(service = SubjectsResource.class)
@RestResource
@Path("photo-subjects")
@RequiresPermission("photos.read")
public final class SubjectsResource {

    private static final int LATEST = 50;

    private final Subjects subjects;
    private final PostgresPhotos photos;
    private final PatientDirectory patients;
    private final Audit audit;

    @Activate
    public SubjectsResource(
            @Reference Subjects subjects,
            @Reference PostgresPhotos photos,
            @Reference PatientDirectory patients,
            @Reference Audit audit) {
        this.photos = photos;
        this.subjects = subjects;
        this.patients = patients;
        this.audit = audit;
    }

    /** Of one patient, or of those in the {@value #LATEST} pictures that were added last. A transaction for each module that is asked, so that one that fails spoils no other's. */
    @GET
    @TransactionPerCall
    public Page<SubjectView> list(@QueryParam("patientId") UUID patientId) {
        if (patientId != null && patients.names(List.of(patientId)).isEmpty()) {
            throw Problem.notFound("patient");
        }
        List<UUID> whose = patientId == null ? photographedLast() : List.of(patientId);
        whose.forEach(audit::patient);
        return Page.all(subjects.of(whose).all().stream().map(SubjectView::of).toList());
    }

    private List<UUID> photographedLast() {
        return photos.latest(LATEST).stream().map(Photo::patientId).distinct().toList();
    }
}
