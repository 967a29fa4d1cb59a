package com.codecanvas.medspa.messaging.sandbox;

import com.codecanvas.medspa.api.persistence.Encrypted;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code kept}. */
@Entity
@Table(schema = "messaging_sandbox", name = "kept")
public class KeptRow {

    @Id
    private UUID id;

    private String direction;
    private String channel;

    @Encrypted
    private String address;

    @Encrypted
    private String heading;

    @Encrypted
    private String body;

    private Instant at;

    protected KeptRow() {}

    KeptRow(Kept kept) {
        id = kept.id();
        direction = kept.direction();
        channel = kept.channel();
        address = kept.address();
        heading = kept.heading();
        body = kept.body();
        at = kept.at();
    }

    Kept kept() {
        return new Kept(id, direction, channel, address, heading, body, at);
    }
}
