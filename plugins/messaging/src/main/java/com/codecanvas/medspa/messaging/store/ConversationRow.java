package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.messaging.domain.Conversation;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code messaging.conversation}. */
@Entity
@Table(schema = "messaging", name = "conversation")
public class ConversationRow {

    @Id
    private UUID id;

    @Encrypted
    private String address;

    @Column(name = "address_token")
    private byte[] addressToken;

    @Column(name = "patient_id")
    private UUID patientId;

    private int unread;

    @Column(name = "last_at")
    private Instant lastAt;

    @Version
    private long version;

    protected ConversationRow() {}

    ConversationRow(UUID id, String address, byte[] token, Instant at) {
        this.id = id;
        this.address = address;
        this.addressToken = token;
        this.lastAt = at;
    }

    void went(UUID patient, Instant at) {
        patientId = patientId == null ? patient : patientId;
        lastAt = at.isAfter(lastAt) ? at : lastAt;
    }

    void came(UUID patient, Instant at) {
        went(patient, at);
        unread++;
    }

    void read() {
        unread = 0;
    }

    void assign(UUID patient) {
        patientId = patient;
    }

    Conversation conversation() {
        return new Conversation(id, address, patientId, unread, lastAt, version);
    }
}
