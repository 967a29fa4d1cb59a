package com.codecanvas.medspa.webhooks.send;

import com.codecanvas.medspa.api.events.Event;
import com.codecanvas.medspa.api.events.EventHandler;
import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.webhooks.domain.Endpoint;
import com.codecanvas.medspa.webhooks.domain.Endpoint.OffBecause;
import com.codecanvas.medspa.webhooks.store.DeliveryLog;
import com.codecanvas.medspa.webhooks.store.Endpoints;
import java.time.Duration;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a message of each event for each endpoint that is told of it. */
@Component
public final class EventIntake implements EventHandler {

    private final Endpoints endpoints;
    private final DeliveryLog log;
    private final Dispatch dispatch;
    private final ModuleSettings settings;

    @Activate
    public EventIntake(
            @Reference Endpoints endpoints,
            @Reference DeliveryLog log,
            @Reference Dispatch dispatch,
            @Reference ModuleSettings settings) {
        this.endpoints = endpoints;
        this.log = log;
        this.dispatch = dispatch;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public Set<String> types() {
        return Set.of("*");
    }

    @Override
    public void handle(Event event) {
        for (Endpoint endpoint : endpoints.all()) {
            if (endpoint.health().offBecause() != OffBecause.PERSON
                    && endpoint.types().include(event.type())) {
                dispatch.begin(
                        endpoint,
                        new Dispatch.Fact(event.id(), event.type(), event.subject(), event.at(), event.json()));
            }
        }
        Duration kept = Duration.ofDays(settings.read(WebhookSettings.class).keepDays());
        log.forget(Dispatch.now().minus(kept));
    }
}
