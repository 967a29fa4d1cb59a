package com.codecanvas.medspa.webhooks.store;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.webhooks.domain.Attempt;
import com.codecanvas.medspa.webhooks.domain.Outcome;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code webhooks.attempt}. */
@Entity
@Table(schema = "webhooks", name = "attempt")
public class AttemptRow {

    @Id
    private UUID id;

    @Column(name = "delivery_id")
    private UUID deliveryId;

    private Instant at;
    private Integer status;
    private String problem;
    private int millis;

    protected AttemptRow() {}

    AttemptRow(UUID deliveryId, Outcome outcome, Instant at) {
        this.id = Ids.next();
        this.deliveryId = deliveryId;
        this.at = at;
        this.status = outcome.status();
        this.problem = outcome.problem();
        this.millis = outcome.millis();
    }

    Attempt attempt() {
        return new Attempt(at, status, problem, millis);
    }
}
