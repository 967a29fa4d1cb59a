package com.codecanvas.medspa.webhooks.store;

import com.codecanvas.medspa.webhooks.domain.Delivery;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code webhooks.delivery}. */
@Entity
@Table(schema = "webhooks", name = "delivery")
public class DeliveryRow {

    @Id
    private UUID id;

    @Column(name = "endpoint_id")
    private UUID endpointId;

    @Column(name = "message_id")
    private UUID messageId;

    @Column(name = "event_type")
    private String eventType;

    private String body;
    private String state;
    private int round;
    private int attempts;
    private Instant due;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "last_status")
    private Integer lastStatus;

    @Column(name = "last_problem")
    private String lastProblem;

    protected DeliveryRow() {}

    DeliveryRow(Delivery delivery) {
        id = delivery.id();
        endpointId = delivery.endpointId();
        messageId = delivery.message().id();
        eventType = delivery.message().type();
        body = delivery.message().body();
        createdAt = delivery.times().createdAt();
        take(delivery);
    }

    final void take(Delivery delivery) {
        state = delivery.state().name().toLowerCase(Locale.ROOT);
        round = delivery.progress().round();
        attempts = delivery.progress().attempts();
        due = delivery.times().due();
        askedAt = delivery.times().askedAt();
        Delivery.Last last = delivery.progress().last();
        lastAt = last == null ? null : last.at();
        lastStatus = last == null ? null : last.status();
        lastProblem = last == null ? null : last.problem();
    }

    Delivery delivery() {
        return new Delivery(
                id,
                endpointId,
                new Delivery.Message(messageId, eventType, body),
                Delivery.State.valueOf(state.toUpperCase(Locale.ROOT)),
                new Delivery.Progress(
                        round, attempts, lastAt == null ? null : new Delivery.Last(lastAt, lastStatus, lastProblem)),
                new Delivery.Times(createdAt, askedAt, due));
    }
}
