package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource.Position;
import com.codecanvas.medspa.patients.domain.PatientBook;
import com.codecanvas.medspa.patients.timeline.Sources;
import com.codecanvas.medspa.patients.timeline.Timeline;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happened to a patient, as far as the modules that are switched on tell. A transaction for each source, so that one that fails spoils no other's. */
@Component(service = TimelineResource.class)
@RestResource
@Path("patients/{id}/timeline")
@RequiresPermission("patients.read")
public final class TimelineResource {

    private static final int USUAL = 30;
    private static final int MOST = 100;
    /** Later than anything. */
    private static final Position TOP = new Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private final Sources sources;
    private final PatientBook book;
    private final PatientWatch watch;

    @Activate
    public TimelineResource(@Reference Sources sources, @Reference PatientBook book, @Reference PatientWatch watch) {
        this.sources = sources;
        this.book = book;
        this.watch = watch;
    }

    /** @param module one that the timeline names among its sources, to see its entries alone */
    @GET
    @TransactionPerCall
    public TimelinePage list(
            @PathParam("id") UUID id,
            @QueryParam("module") String module,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        watch.seen(book.find(id).orElseThrow(() -> Problem.notFound("patient")).id());
        new Checks()
                .that(
                        limit == null || limit >= 1 && limit <= MOST,
                        "limit",
                        "range",
                        "Ask for 1 to " + MOST + " entries.")
                .done();
        List<TimelineSource> visible = sources.visible();
        List<TimelineSource> asked = visible.stream()
                .filter(source ->
                        module == null || module.isBlank() || source.moduleId().equals(module))
                .toList();
        Timeline.Part part = new Timeline(asked).before(id, place(cursor), limit == null ? USUAL : limit);
        return TimelinePage.of(
                part,
                visible.stream()
                        .map(source -> new TimelinePage.Source(source.moduleId(), source.name()))
                        .toList());
    }

    private static Position place(String text) {
        Cursor cursor = Cursor.parse(text, 2);
        if (cursor == null) {
            return TOP;
        }
        try {
            return new Position(
                    Instant.parse(cursor.keys().get(0)),
                    UUID.fromString(cursor.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.malformed("The cursor is not one that this list gave out.", e);
        }
    }
}
