package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.api.PatientDirectory;
import com.codecanvas.medspa.photos.domain.Link;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.PhotoFacts;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.vault.Uploads;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Photos of a patient: what is known of them, and new ones. */
@Component(service = PhotosResource.class)
@RestResource
@Path("photos")
@RequiresPermission("photos.read")
public final class PhotosResource {

    private static final int LATEST = 50;

    private final PostgresPhotos photos;
    private final PhotoDesk desk;
    private final PatientDirectory patients;
    private final Audit audit;
    private final LiveUpdates live;

    @Activate
    public PhotosResource(
            @Reference PostgresPhotos photos,
            @Reference PhotoDesk desk,
            @Reference PatientDirectory patients,
            @Reference Audit audit,
            @Reference LiveUpdates live) {
        this.photos = photos;
        this.desk = desk;
        this.patients = patients;
        this.audit = audit;
        this.live = live;
    }

    /**
     * Of one patient, or the {@value #LATEST} of the clinic that were added last; latest first. What they are of is asked in transactions of its own: a module that fails spoils
     * no answer.
     *
     * @param subject those of it alone, for one patient
     */
    @GET
    @TransactionPerCall
    public Page<PhotoView> list(@QueryParam("patientId") UUID patientId, @QueryParam("subject") UUID subject) {
        if (patientId == null && subject == null) {
            List<Photo> latest = photos.latest(LATEST);
            latest.forEach(photo -> audit.patient(photo.patientId()));
            return Page.all(desk.views(latest));
        }
        known(patientId);
        return Page.all(desk.views(subject == null ? photos.ofPatient(patientId) : photos.of(patientId, subject)));
    }

    @POST
    @Consumes({"image/jpeg", "image/png", "image/webp", "application/octet-stream"})
    @Answers(201)
    @TransactionPerCall
    @RequiresPermission("photos.write")
    public PhotoView add(
            @QueryParam("patientId") UUID patientId,
            @QueryParam("kind") String kind,
            @QueryParam("takenAt") String takenAt,
            @QueryParam("angle") String angle,
            @QueryParam("subject") UUID subject,
            @QueryParam("occasion") UUID occasion,
            @HeaderParam("Content-Length") Long length,
            InputStream body) {
        known(patientId);
        Instant taken = PhotoChecks.instant(takenAt);
        PhotoChecks.fields(kind, taken, angle, null);
        PhotoChecks.length(length);
        Link link = desk.link(patientId, new SubjectChecks.Wanted(subject, occasion), null);
        Photo wanted = Photo.wanted(patientId, kind, taken, PhotoFacts.of(angle), link);
        return changed(desk.add(wanted, new Uploads.Sent(body, length)));
    }

    @GET
    @Path("{id}")
    @TransactionPerCall
    public PhotoView read(@PathParam("id") UUID id) {
        return desk.view(found(id));
    }

    /** Kind, time, angle, note, consents and what it is of, all at once. */
    @PUT
    @Path("{id}")
    @RequiresPermission("photos.write")
    public PhotoView change(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, PhotoInput input) {
        if (input == null) {
            throw Problem.malformed("Send the fields as a JSON object.", null);
        }
        Photo before = found(id);
        IfMatch.check(seen, before.version());
        PhotoChecks.fields(input.kind(), input.takenAt(), input.angle(), input.note());
        Link link = desk.link(before.patientId(), input.link(), before.link());
        Photo after = photos.change(id, current -> {
                    // Also where somebody was quicker since.
                    IfMatch.check(seen, current.version());
                    PhotoFacts facts = current.facts()
                            .described(input.angle(), input.note())
                            .agreed(input.uses(), desk.userId(), Instant.now());
                    return current.with(input.kind(), input.takenAt(), facts, link);
                })
                .orElseThrow(() -> Problem.notFound("photo"));
        return changed(after);
    }

    private void known(UUID patientId) {
        if (patientId == null) {
            throw Problem.invalid("patientId", "required", "Say whose photos they are.");
        }
        if (patients.names(List.of(patientId)).isEmpty()) {
            throw Problem.notFound("patient");
        }
        audit.patient(patientId);
    }

    private Photo found(UUID id) {
        Photo photo = photos.find(id).orElseThrow(() -> Problem.notFound("photo"));
        audit.patient(photo.patientId());
        audit.entity("photo", id);
        return photo;
    }

    private PhotoView changed(Photo photo) {
        audit.patient(photo.patientId());
        audit.entity("photo", photo.id());
        live.changed("photos", photo.id());
        return desk.view(photo);
    }
}
