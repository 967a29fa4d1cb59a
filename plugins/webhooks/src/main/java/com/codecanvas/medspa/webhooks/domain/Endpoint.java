package com.codecanvas.medspa.webhooks.domain;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** An address that is told of events. */
public record Endpoint(
        UUID id, URI url, String description, EventTypes types, Health health, Secrets secrets, Kept kept) {

    private static final Duration OVERLAP = Duration.ofHours(24);

    /**
     * @param offBecause null while it is on
     * @param failingSince the first failure after the last success, or null
     */
    public record Health(OffBecause offBecause, Instant failingSince) {}

    /** @param former valid beside the current one until {@code formerUntil}, so that the receiver can change at leisure; or null */
    public record Secrets(Secret current, Secret former, Instant formerUntil) {

        public static Secrets first() {
            return new Secrets(Secret.random(), null, null);
        }

        public Secrets renewed(Instant now) {
            return new Secrets(Secret.random(), current, now.plus(OVERLAP));
        }

        /** All signatures that hold now, separated by spaces. */
        public String sign(String id, Instant now, String body) {
            long seconds = now.getEpochSecond();
            String signature = current.sign(id, seconds, body);
            boolean both = former != null && now.isBefore(formerUntil);
            return both ? signature + " " + former.sign(id, seconds, body) : signature;
        }
    }

    public record Kept(long version, Instant createdAt) {}

    /** Why nothing is sent. */
    public enum OffBecause {
        PERSON,
        FAILING,
        GONE
    }

    public static Endpoint first(UUID id, EndpointDraft draft, Instant now) {
        return new Endpoint(
                id,
                draft.target(),
                draft.shownDescription(),
                draft.types(),
                new Health(null, null),
                Secrets.first(),
                new Kept(0, now));
    }

    public boolean on() {
        return health.offBecause() == null;
    }

    public Endpoint with(EndpointDraft draft) {
        boolean on = draft.enabled() == null ? on() : draft.enabled();
        OffBecause because = on ? null : on() ? OffBecause.PERSON : health.offBecause();
        Health next = new Health(because, on && !on() ? null : health.failingSince());
        return new Endpoint(id, draft.target(), draft.shownDescription(), draft.types(), next, secrets, kept);
    }

    public Endpoint in(Health next) {
        return new Endpoint(id, url, description, types, next, secrets, kept);
    }

    public Endpoint signedWith(Secrets next) {
        return new Endpoint(id, url, description, types, health, next, kept);
    }

    /** After an attempt: what failed for too long is switched off, and what is gone at once. */
    public Endpoint after(Outcome outcome, Instant now, Duration patience) {
        if (outcome.arrived()) {
            return in(new Health(health.offBecause(), null));
        }
        Instant since = health.failingSince() == null ? now : health.failingSince();
        OffBecause because = health.offBecause();
        if (because == null && outcome.gone()) {
            because = OffBecause.GONE;
        } else if (because == null && since.plus(patience).isBefore(now)) {
            because = OffBecause.FAILING;
        }
        return in(new Health(because, since));
    }
}
