package com.codecanvas.medspa.messaging.plan;

import com.codecanvas.medspa.api.events.Event;
import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.messaging.plan.Planner.Occasion;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hears what becomes of appointments. */
@Component(service = EventHandler.class)
public final class AppointmentWatch implements EventHandler {

    private static final String BOOKED = "scheduling.booked";
    private static final String MOVED = "scheduling.moved";

    private final Planner planner;

    @Activate
    public AppointmentWatch(@Reference Planner planner) {
        this.planner = planner;
    }

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public Set<String> types() {
        return Set.of(BOOKED, MOVED, "scheduling.status-changed", "scheduling.cancelled");
    }

    @Override
    public void handle(Event event) {
        Occasion occasion = switch (event.type()) {
            case BOOKED -> Occasion.BOOKED;
            case MOVED -> Occasion.MOVED;
            default -> Occasion.OTHER;
        };
        planner.align(event.subject(), occasion);
    }
}
