package com.codecanvas.medspa.consents.store;

import com.codecanvas.medspa.consents.domain.Template;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A row of {@code consents.template}; written once. */
@Entity
@IdClass(TemplateRow.Key.class)
@Table(schema = "consents", name = "template")
public class TemplateRow {

    @Id
    private UUID id;

    @Id
    private int version;

    private String kind;
    private String title;
    private String body;

    @Column(name = "valid_days")
    private Integer validDays;

    private boolean required;
    private boolean active;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected TemplateRow() {}

    TemplateRow(Template template) {
        id = template.id();
        version = template.version();
        kind = template.kind().code();
        title = template.title();
        body = template.body();
        validDays = template.validDays();
        required = template.required();
        active = template.active();
        publishedAt = template.publishedAt();
    }

    Template template() {
        Template.Kind means = Template.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        return new Template(id, version, means, title, body, validDays, required, active, publishedAt);
    }

    /** Template and version. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private UUID id;
        private int version;

        public Key() {}

        Key(UUID id, int version) {
            this.id = id;
            this.version = version;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && version == key.version && Objects.equals(id, key.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(id, version);
        }
    }
}
