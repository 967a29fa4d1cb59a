package com.codecanvas.medspa.webhooks.send;

import com.codecanvas.medspa.api.jobs.Jobs;
import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.webhooks.domain.Delivery;
import com.codecanvas.medspa.webhooks.domain.Endpoint;
import com.codecanvas.medspa.webhooks.store.DeliveryLog;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a message down and plans its sending, both in the current transaction. */
@Component(service = Dispatch.class)
public final class Dispatch {

    static final String TOPIC = "webhooks";

    private final DeliveryLog log;
    private final Jobs jobs;
    private final CurrentClinic clinic;
    private final LiveUpdates live;

    @Activate
    public Dispatch(
            @Reference DeliveryLog log,
            @Reference Jobs jobs,
            @Reference CurrentClinic clinic,
            @Reference LiveUpdates live) {
        this.log = log;
        this.jobs = jobs;
        this.clinic = clinic;
        this.live = live;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** What happened, by ids. */
    record Fact(UUID id, String type, UUID subject, Instant at, String data) {}

    /** For an endpoint that is off for another reason than that somebody wanted it so, the message is kept to be repeated. */
    Delivery begin(Endpoint endpoint, Fact fact) {
        Delivery delivery =
                Delivery.of(Ids.next(), endpoint.id(), new Delivery.Message(fact.id(), fact.type(), body(fact)), now());
        if (!endpoint.on()) {
            delivery = delivery.notSent(now());
        }
        log.add(delivery);
        plan(delivery);
        return delivery;
    }

    /** A message about nothing, to see whether it arrives. */
    public Delivery test(Endpoint endpoint) {
        return begin(endpoint, new Fact(Ids.next(), "webhooks.test", endpoint.id(), now(), "{}"));
    }

    public Delivery repeat(Delivery delivery) {
        Delivery again = delivery.repeated(now());
        log.keep(again);
        plan(again);
        return again;
    }

    void plan(Delivery delivery) {
        live.changed(TOPIC, delivery.id());
        if (delivery.state() == Delivery.State.WAITING) {
            jobs.enqueueAt(
                    delivery.times().due(), SendJob.TYPE, Turn.of(delivery).text());
        }
    }

    /** All parts are ids, times and types, which need no escaping; the data is JSON already. */
    private String body(Fact fact) {
        return "{\"id\":\"" + fact.id() + "\",\"type\":\"" + fact.type() + "\",\"timestamp\":\"" + fact.at()
                + "\",\"clinic\":\"" + clinic.get().id() + "\",\"subject\":\"" + fact.subject() + "\",\"data\":"
                + fact.data() + "}";
    }
}
