package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.messaging.domain.Channel;
import com.codecanvas.medspa.messaging.domain.Template;
import com.codecanvas.medspa.messaging.domain.TemplateKind;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of {@code messaging.template}: one version of a text. */
@Entity
@Table(schema = "messaging", name = "template")
public class TemplateRow {

    @Id
    private UUID id;

    private String kind;
    private String channel;
    private long version;
    private String heading;
    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "author_id")
    private UUID authorId;

    protected TemplateRow() {}

    TemplateRow(UUID id, Template template, Instant createdAt, UUID authorId) {
        this.id = id;
        this.kind = template.kind().code();
        this.channel = template.channel().code();
        this.version = template.version();
        this.heading = template.heading();
        this.body = template.body();
        this.createdAt = createdAt;
        this.authorId = authorId;
    }

    Template template() {
        return new Template(TemplateKind.find(kind).orElseThrow(), Channel.of(channel), heading, body, version);
    }
}
