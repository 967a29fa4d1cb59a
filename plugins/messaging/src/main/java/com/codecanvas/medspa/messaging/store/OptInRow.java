package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.OptIn;
import com.codecanvas.medspa.messaging.domain.Suppression;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code messaging.opt_in}. */
@Entity
@Table(schema = "messaging", name = "opt_in")
public class OptInRow {

    @Id
    private UUID id;

    private String channel;

    @Encrypted
    private String address;

    @Column(name = "address_token")
    private byte[] addressToken;

    private Instant at;
    private String how;

    @Encrypted
    private String wording;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    protected OptInRow() {}

    OptInRow(OptIn evidence, byte[] token) {
        id = evidence.id();
        channel = evidence.channel().code();
        address = evidence.address();
        addressToken = token;
        at = evidence.at();
        how = evidence.how().code();
        wording = evidence.wording();
        recordedBy = evidence.recordedBy();
    }

    OptIn evidence() {
        return new OptIn(id, Channel.of(channel), address, at, Suppression.How.of(how), wording, recordedBy);
    }
}
