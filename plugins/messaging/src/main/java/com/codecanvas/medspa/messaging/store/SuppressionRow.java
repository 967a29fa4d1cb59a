package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Suppression;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code messaging.suppression}. */
@Entity
@Table(schema = "messaging", name = "suppression")
public class SuppressionRow {

    @Id
    private UUID id;

    private String channel;

    @Encrypted
    private String address;

    @Column(name = "address_token")
    private byte[] addressToken;

    private Instant since;
    private String how;

    @Encrypted
    private String evidence;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_how")
    private String liftedHow;

    protected SuppressionRow() {}

    SuppressionRow(Suppression suppression, byte[] token) {
        id = suppression.id();
        channel = suppression.channel().code();
        address = suppression.address();
        addressToken = token;
        since = suppression.since();
        how = suppression.how().code();
        evidence = suppression.evidence();
    }

    void lift(Instant at, Suppression.How by) {
        liftedAt = at;
        liftedHow = by.code();
    }

    Suppression suppression() {
        return new Suppression(id, Channel.of(channel), address, since, Suppression.How.of(how), evidence, liftedAt);
    }
}
