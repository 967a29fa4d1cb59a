package com.codecanvas.medspa.webhooks.rest;

import com.codecanvas.medspa.webhooks.domain.Attempt;
import com.codecanvas.medspa.webhooks.domain.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A line of the log.
 *
 * @param due the next attempt while it waits
 * @param problem how the last attempt failed: unreachable, timed-out, refused, redirect, insecure, ...; null when it did not
 * @param attemptLog and {@code body} only where one delivery is asked for
 */
public record DeliveryView(
        UUID id,
        UUID webhookId,
        UUID messageId,
        String type,
        String state,
        int attempts,
        Instant due,
        Instant createdAt,
        Instant lastAt,
        Integer status,
        String problem,
        String body,
        List<Attempt> attemptLog) {

    static DeliveryView of(Delivery delivery) {
        return of(delivery, null, null);
    }

    static DeliveryView of(Delivery delivery, String body, List<Attempt> attempts) {
        Delivery.Last last = delivery.progress().last();
        return new DeliveryView(
                delivery.id(),
                delivery.endpointId(),
                delivery.message().id(),
                delivery.message().type(),
                delivery.state().name().toLowerCase(Locale.ROOT),
                delivery.progress().attempts(),
                delivery.times().due(),
                delivery.times().createdAt(),
                last == null ? null : last.at(),
                last == null ? null : last.status(),
                last == null ? null : last.problem(),
                body,
                attempts);
    }
}
