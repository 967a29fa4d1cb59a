package com.codecanvas.medspa.webhooks.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.webhooks.domain.Endpoint;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An endpoint in JSON.
 *
 * @param offBecause person, failing or gone; null while it is on
 * @param secret only in the answer that made it
 */
public record EndpointView(
        UUID id,
        String url,
        String description,
        List<String> eventTypes,
        boolean enabled,
        String offBecause,
        Instant failingSince,
        String secret,
        Instant formerSecretUntil,
        long version,
        Instant createdAt)
        implements Versioned {

    static EndpointView of(Endpoint endpoint) {
        return of(endpoint, null);
    }

    static EndpointView withSecret(Endpoint endpoint) {
        return of(endpoint, endpoint.secrets().current().text());
    }

    private static EndpointView of(Endpoint endpoint, String secret) {
        Endpoint.OffBecause because = endpoint.health().offBecause();
        return new EndpointView(
                endpoint.id(),
                endpoint.url().toString(),
                endpoint.description(),
                List.copyOf(endpoint.types().patterns()),
                endpoint.on(),
                because == null ? null : because.name().toLowerCase(Locale.ROOT),
                endpoint.health().failingSince(),
                secret,
                endpoint.secrets().formerUntil(),
                endpoint.kept().version(),
                endpoint.kept().createdAt());
    }
}
