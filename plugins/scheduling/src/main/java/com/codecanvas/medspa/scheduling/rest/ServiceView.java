package com.codecanvas.medspa.scheduling.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.scheduling.domain.ClinicService;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import java.util.List;
import java.util.UUID;

/** A service in JSON. */
public record ServiceView(
        UUID id,
        String name,
        String category,
        int minutes,
        int hue,
        List<String> requires,
        boolean active,
        long version)
        implements Versioned {

    static ServiceView of(ClinicService service) {
        return new ServiceView(
                service.id(),
                service.name(),
                service.category(),
                service.minutes(),
                service.hue(),
                service.requires().stream().sorted().map(ResourceKind::code).toList(),
                service.active(),
                service.version());
    }
}
