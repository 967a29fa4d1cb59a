package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.scheduling.domain.Appointment;
import com.codecanvas.medspa.scheduling.domain.Appointments;
import com.codecanvas.medspa.scheduling.domain.Appointments.Place;
import com.codecanvas.medspa.scheduling.domain.ClinicTime;
import com.codecanvas.medspa.scheduling.domain.Window;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds appointments, in pages by order of their start. */
@Component(service = AppointmentLists.class)
public final class AppointmentLists {

    /** Also the default: a calendar wants its whole day at once. */
    private static final int LARGEST_PAGE = 200;

    /** What was asked for, each null when it does not matter. */
    public record Filter(String from, String to, UUID patientId, UUID resourceId, boolean cancelledToo) {}

    private final Appointments appointments;
    private final Situations situations;

    @Activate
    public AppointmentLists(@Reference Appointments appointments, @Reference Situations situations) {
        this.appointments = appointments;
        this.situations = situations;
    }

    Optional<Appointment> find(UUID id) {
        return appointments.find(id);
    }

    Page<Appointment> page(Filter filter, Integer limit, String cursor) {
        int size = limit == null ? LARGEST_PAGE : Math.max(1, Math.min(limit, LARGEST_PAGE));
        List<Appointment> found = appointments.list(new Appointments.Query(
                window(filter),
                filter.patientId(),
                filter.resourceId(),
                filter.cancelledToo(),
                placeOf(cursor),
                size + 1));
        if (found.size() <= size) {
            return Page.all(found);
        }
        Appointment last = found.get(size - 1);
        return new Page<>(
                found.subList(0, size),
                Cursor.of(last.slot().start(), last.id()).text());
    }

    /** Everything of a patient, otherwise what is to come, unless asked for another time. */
    private Window window(Filter filter) {
        ClinicTime time = situations.time();
        Window asked = Window.of(time, filter.from(), filter.to());
        boolean open = asked.from() == null && asked.to() == null && filter.patientId() == null;
        return open ? new Window(time.startOf(time.dayOf(situations.now().now())), null) : asked;
    }

    private static Place placeOf(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 2);
        if (parsed == null) {
            return null;
        }
        try {
            return new Place(
                    Instant.parse(parsed.keys().get(0)),
                    UUID.fromString(parsed.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw Problem.malformed("The cursor is not one that this list gave out.", foreign);
        }
    }
}
