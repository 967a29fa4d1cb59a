package com.codecanvas.medspa.core.events;

import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.persistence.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Publishing as one module may: under its own id alone. */
@Component(scope = ServiceScope.BUNDLE)
public final class ModuleEvents implements Events {

    private final String module;
    private final Outbox outbox;

    @Activate
    public ModuleEvents(ComponentContext context, @Reference Outbox outbox) {
        this(context.getUsingBundle().getHeaders("").get("MedSpa-Module"), outbox);
    }

    ModuleEvents(String module, Outbox outbox) {
        this.module = module;
        this.outbox = outbox;
    }

    @Override
    public UUID publish(String type, UUID subject, Record data) {
        EventTypes.check(module, type);
        if (subject == null) {
            throw new IllegalArgumentException("An event happens to something: " + type + " has no subject");
        }
        // The database keeps microseconds, and every attempt shall see the same.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        NewEvent event = new NewEvent(Ids.next(), type, subject, EventData.write(type, data), now);
        outbox.add(event);
        return event.id();
    }
}
