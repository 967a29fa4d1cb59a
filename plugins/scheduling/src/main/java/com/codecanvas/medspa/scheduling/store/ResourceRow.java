package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.scheduling.domain.Resource;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code scheduling.resource}. */
@Entity
@Table(schema = "scheduling", name = "resource")
public class ResourceRow {

    @Id
    private UUID id;

    private String kind;
    private String name;
    private String detail;

    @Column(name = "user_id")
    private UUID userId;

    private boolean active;
    private int position;

    @Version
    private long version;

    protected ResourceRow() {}

    ResourceRow(Resource resource) {
        this.id = resource.id();
        this.kind = resource.kind().code();
        take(resource);
    }

    final void take(Resource resource) {
        name = resource.name();
        detail = resource.detail();
        userId = resource.userId();
        active = resource.active();
        position = resource.position();
    }

    Resource resource() {
        return new Resource(id, ResourceKind.of(kind).orElseThrow(), name, detail, userId, active, position, version);
    }
}
