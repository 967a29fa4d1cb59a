package com.codecanvas.medspa.webhooks.domain;

import java.time.Instant;
import java.util.UUID;

/** A message on its way to an endpoint. */
public record Delivery(UUID id, UUID endpointId, Message message, State state, Progress progress, Times times) {

    /** The same at every attempt and repetition. */
    public record Message(UUID id, String type, String body) {}

    /** Where it stands. */
    public enum State {
        WAITING,
        DELIVERED,
        FAILED
    }

    /**
     * @param round 1 at first, one more for each repetition
     * @param attempts in this round
     * @param last null before the first attempt
     */
    public record Progress(int round, int attempts, Last last) {}

    /** How the last attempt ended. */
    public record Last(Instant at, Integer status, String problem) {}

    /**
     * @param due the next attempt, or null
     * @param askedAt when it was created or repeated
     */
    public record Times(Instant createdAt, Instant askedAt, Instant due) {}

    public static Delivery of(UUID id, UUID endpointId, Message message, Instant now) {
        return new Delivery(id, endpointId, message, State.WAITING, new Progress(1, 0, null), new Times(now, now, now));
    }

    public Delivery repeated(Instant now) {
        return new Delivery(
                id,
                endpointId,
                message,
                State.WAITING,
                new Progress(progress.round() + 1, 0, progress.last()),
                new Times(times.createdAt(), now, now));
    }

    /** Not even tried, since its endpoint is off. */
    public Delivery notSent(Instant now) {
        return ended(State.FAILED, progress.attempts(), new Last(now, null, "switched-off"));
    }

    public Delivery after(Outcome outcome, Instant now) {
        int attempts = progress.attempts() + 1;
        Last last = new Last(now, outcome.status(), outcome.problem());
        if (outcome.arrived()) {
            return ended(State.DELIVERED, attempts, last);
        }
        if (BackOff.exhausted(attempts)) {
            return ended(State.FAILED, attempts, last);
        }
        return new Delivery(
                id,
                endpointId,
                message,
                State.WAITING,
                new Progress(progress.round(), attempts, last),
                new Times(times.createdAt(), times.askedAt(), now.plus(BackOff.after(attempts))));
    }

    private Delivery ended(State end, int attempts, Last last) {
        return new Delivery(
                id,
                endpointId,
                message,
                end,
                new Progress(progress.round(), attempts, last),
                new Times(times.createdAt(), times.askedAt(), null));
    }
}
