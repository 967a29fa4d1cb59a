package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.slots.Found;
import com.codecanvas.medspa.scheduling.domain.slots.FreeSlot;
import com.codecanvas.medspa.scheduling.domain.slots.SlotQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The next free times for a service. */
@Component(service = FreeSlotsResource.class)
@RestResource
@Path("appointments/slots")
@RequiresPermission("scheduling.read")
public final class FreeSlotsResource {

    /** @param reason in words why there are none, null when there are */
    public record FreeSlots(List<SlotView> items, String nextCursor, String reason) {}

    private final SlotFinder finder;
    private final AppointmentLists lists;
    private final AppointmentViews views;
    private final Situations situations;
    private final Audit audit;

    @Activate
    public FreeSlotsResource(
            @Reference SlotFinder finder,
            @Reference AppointmentLists lists,
            @Reference AppointmentViews views,
            @Reference Situations situations,
            @Reference Audit audit) {
        this.finder = finder;
        this.lists = lists;
        this.views = views;
        this.situations = situations;
        this.audit = audit;
    }

    @GET
    public FreeSlots list(
            @BeanParam SlotFilter filter,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") String cursor) {
        SlotRequest asked = filter.request();
        check(asked);
        Found found = finder.find(asked, limit, placeOf(cursor));
        ClinicTime time = situations.time();
        List<FreeSlot> slots = found.slots();
        String next = found.more()
                ? Cursor.of(slots.get(slots.size() - 1).slot().start()).text()
                : null;
        return new FreeSlots(
                slots.stream()
                        .map(free -> SlotView.of(free, asked.serviceId(), time))
                        .toList(),
                next,
                found.reason());
    }

    private void check(SlotRequest asked) {
        SlotQuery.Whose whose = asked.whose();
        Checks checks = new Checks().that(asked.serviceId() != null, "serviceId", "required", "Choose the service.");
        checks.done();
        checks.that(
                        whose.patientId() == null || views.patient(whose.patientId()) != null,
                        "patientId",
                        "unknown",
                        "There is no such patient in this clinic.")
                .that(
                        whose.movingId() == null || lists.find(whose.movingId()).isPresent(),
                        "movingId",
                        "unknown",
                        "There is no such appointment in this clinic.")
                .done();
        if (whose.patientId() != null) {
            audit.patient(whose.patientId());
        }
    }

    private static Instant placeOf(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 1);
        try {
            return parsed == null ? null : Instant.parse(parsed.keys().get(0));
        } catch (DateTimeException foreign) {
            throw Problem.malformed("The cursor is not one that this list gave out.", foreign);
        }
    }
}
