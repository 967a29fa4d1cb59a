package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.scheduling.domain.Resource;
import java.util.UUID;

/** A resource in JSON. */
public record ResourceView(
        UUID id, String kind, String name, String detail, UUID userId, boolean active, int position, long version)
        implements Versioned {

    static ResourceView of(Resource resource) {
        return new ResourceView(
                resource.id(),
                resource.kind().code(),
                resource.name(),
                resource.detail(),
                resource.userId(),
                resource.active(),
                resource.position(),
                resource.version());
    }
}
