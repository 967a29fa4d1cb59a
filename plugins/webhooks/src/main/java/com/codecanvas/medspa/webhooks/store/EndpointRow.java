package com.codecanvas.medspa.webhooks.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.webhooks.domain.Endpoint;
import com.codecanvas.medspa.webhooks.domain.EventTypes;
import com.codecanvas.medspa.webhooks.domain.Secret;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code webhooks.endpoint}. */
@Entity
@Table(schema = "webhooks", name = "endpoint")
public class EndpointRow {

    @Id
    private UUID id;

    @Encrypted
    private String url;

    private String description;

    @Column(name = "event_types")
    private String eventTypes;

    @Column(name = "off_because")
    private String offBecause;

    @Encrypted
    private String secret;

    @Encrypted
    @Column(name = "former_secret")
    private String formerSecret;

    @Column(name = "former_until")
    private Instant formerUntil;

    @Column(name = "failing_since")
    private Instant failingSince;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    protected EndpointRow() {}

    EndpointRow(Endpoint endpoint) {
        id = endpoint.id();
        createdAt = endpoint.kept().createdAt();
        take(endpoint);
    }

    final void take(Endpoint endpoint) {
        url = endpoint.url().toString();
        description = endpoint.description();
        eventTypes = endpoint.types().text();
        Endpoint.OffBecause because = endpoint.health().offBecause();
        offBecause = because == null ? null : because.name().toLowerCase(Locale.ROOT);
        failingSince = endpoint.health().failingSince();
        secret = endpoint.secrets().current().text();
        Secret former = endpoint.secrets().former();
        formerSecret = former == null ? null : former.text();
        formerUntil = endpoint.secrets().formerUntil();
    }

    Endpoint endpoint() {
        return new Endpoint(
                id,
                URI.create(url),
                description,
                EventTypes.of(eventTypes),
                new Endpoint.Health(
                        offBecause == null ? null : Endpoint.OffBecause.valueOf(offBecause.toUpperCase(Locale.ROOT)),
                        failingSince),
                new Endpoint.Secrets(
                        new Secret(secret), formerSecret == null ? null : new Secret(formerSecret), formerUntil),
                new Endpoint.Kept(version, createdAt));
    }
}
