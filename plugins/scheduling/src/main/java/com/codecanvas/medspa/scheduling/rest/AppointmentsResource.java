package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.patients.api.PatientName;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Move;
import com.codecanvas.medspa.scheduling.domain.NewAppointment;
import com.codecanvas.medspa.scheduling.domain.SlotTakenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Appointments: list, book, move, cancel. */
@Component(service = AppointmentsResource.class)
@RestResource
@Path("appointments")
@RequiresPermission("scheduling.write")
public final class AppointmentsResource {

    /** {@code reason} may be left out, and so may the body. */
    public record Cancellation(String reason) {}

    /** The status that the appointment has from now on. */
    public record Turn(String status) {}

    /** An empty note takes it away. */
    public record Note(String note) {}

    private final FrontDesk desk;
    private final AppointmentLists lists;
    private final AppointmentViews views;
    private final Conflicts conflicts;
    private final LiveUpdates live;

    @Activate
    public AppointmentsResource(
            @Reference FrontDesk desk,
            @Reference AppointmentLists lists,
            @Reference AppointmentViews views,
            @Reference Conflicts conflicts,
            @Reference LiveUpdates live) {
        this.desk = desk;
        this.lists = lists;
        this.views = views;
        this.conflicts = conflicts;
        this.live = live;
    }

    @GET
    @RequiresPermission("scheduling.read")
    public Page<AppointmentView> list(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("patientId") UUID patientId,
            @QueryParam("resourceId") UUID resourceId,
            @QueryParam("includeCancelled") boolean includeCancelled,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        AppointmentLists.Filter filter = new AppointmentLists.Filter(from, to, patientId, resourceId, includeCancelled);
        Page<Appointment> page = lists.page(filter, limit, cursor);
        return new Page<>(views.all(page.items()), page.nextCursor());
    }

    @GET
    @Path("{id}")
    @RequiresPermission("scheduling.read")
    public AppointmentView read(@PathParam("id") UUID id) {
        return views.one(lists.find(id).orElseThrow(() -> Problem.notFound("appointment")));
    }

    @POST
    @Answers(201)
    public AppointmentView book(NewAppointment wanted) {
        PatientName patient = views.patient(Bodies.needed(wanted).patientId());
        Appointment booked = orConflict(() -> desk.book(wanted, patient));
        live.changed("appointments", booked.id());
        return views.one(booked, patient);
    }

    @POST
    @Path("{id}/move")
    public AppointmentView move(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, Move to) {
        return changed(() -> desk.move(id, seen, Bodies.needed(to)));
    }

    @POST
    @Path("{id}/cancel")
    public AppointmentView cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, Cancellation cancellation) {
        return changed(() -> desk.cancel(id, seen, cancellation == null ? null : cancellation.reason()));
    }

    @POST
    @Path("{id}/status")
    public AppointmentView turn(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, Turn turn) {
        AppointmentStatus to = AppointmentStatus.of(Bodies.needed(turn).status())
                .orElseThrow(() -> Problem.invalid(
                        "status",
                        "choice",
                        "Choose booked, confirmed, arrived, in-treatment, completed, cancelled or no-show."));
        return changed(() -> desk.turn(id, seen, to));
    }

    @PUT
    @Path("{id}/note")
    public AppointmentView note(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch seen, Note note) {
        return changed(() -> desk.note(id, seen, Bodies.needed(note).note()));
    }

    private AppointmentView changed(Supplier<Appointment> change) {
        Appointment changed = orConflict(change);
        live.changed("appointments", changed.id());
        return views.one(changed);
    }

    private Appointment orConflict(Supplier<Appointment> work) {
        try {
            return work.get();
        } catch (SlotTakenException taken) {
            throw conflicts.problem(taken);
        }
    }
}
