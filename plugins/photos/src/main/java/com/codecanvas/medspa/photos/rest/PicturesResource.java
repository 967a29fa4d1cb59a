package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.store.PostgresObjects;
import com.codecanvas.medspa.photos.store.PostgresPhotos;
import com.codecanvas.medspa.photos.vault.Uploads;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The picture of a photo: reading it leaves an audit entry each time. */
@Component(service = PicturesResource.class)
@RestResource
@Path("photos/{id}")
@RequiresPermission("photos.read")
public final class PicturesResource {

    private final PostgresPhotos photos;
    private final PostgresObjects objects;
    private final PhotoDesk desk;
    private final PictureReading reading;
    private final PhotoTrace trace;

    @Activate
    public PicturesResource(
            @Reference PostgresPhotos photos,
            @Reference PostgresObjects objects,
            @Reference PhotoDesk desk,
            @Reference PictureReading reading,
            @Reference PhotoTrace trace) {
        this.photos = photos;
        this.objects = objects;
        this.desk = desk;
        this.reading = reading;
        this.trace = trace;
    }

    /** Whole, or the bytes that a Range header asks for. */
    @GET
    @Path("picture")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    @TransactionPerCall
    public Response picture(@PathParam("id") UUID id, @HeaderParam("Range") String range) {
        Photo photo = found(id);
        return reading.picture(photo, range);
    }

    @GET
    @Path("preview")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    @TransactionPerCall
    public Response preview(@PathParam("id") UUID id) {
        return reading.preview(found(id));
    }

    /** A small copy, made in the browser. It is given once, and its content says what it is. */
    @PUT
    @Path("preview")
    @Consumes("*/*")
    @TransactionPerCall
    @RequiresPermission("photos.write")
    public PhotoView addPreview(
            @PathParam("id") UUID id, @HeaderParam("Content-Length") Long length, InputStream body) {
        Photo photo = found(id);
        PhotoChecks.previewLength(length);
        if (photo.preview()) {
            throw Problem.conflict("This photo has its preview already.", Map.of());
        }
        desk.addPreview(photo, new Uploads.Sent(body, length));
        trace.changed(id);
        return desk.view(photos.find(id).orElseThrow(() -> Problem.notFound("photo")));
    }

    /** The record stays with the reason; the picture and the key to it go. */
    @POST
    @Path("deletion")
    @RequiresPermission("photos.write")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, DeletionInput input) {
        Photo photo = found(id);
        String reason = input == null ? null : input.reason();
        new Checks()
                .required(reason, "reason", "Say why the picture is deleted.")
                .atMost(500, reason, "reason", "A reason can have at most 500 characters.")
                .done();
        var unused = photos.change(photo.id(), current -> {
            IfMatch.check(seen, current.version());
            return current.with(current.facts().gone(reason));
        });
        objects.leave(id).forEach(trace::takeAway);
        trace.changed(id);
    }

    private Photo found(UUID id) {
        Photo photo = photos.find(id).orElseThrow(() -> Problem.notFound("photo"));
        trace.touched(photo);
        return photo;
    }
}
