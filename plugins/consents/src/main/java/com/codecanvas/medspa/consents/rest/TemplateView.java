package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.consents.domain.Template;
import java.time.Instant;
import java.util.UUID;

/** A template's latest version. */
public record TemplateView(
        UUID id,
        long version,
        String kind,
        String title,
        String body,
        Integer validDays,
        boolean required,
        boolean active,
        Instant publishedAt)
        implements Versioned {

    static TemplateView of(Template template) {
        return new TemplateView(
                template.id(),
                template.version(),
                template.kind().code(),
                template.title(),
                template.body(),
                template.validDays(),
                template.required(),
                template.active(),
                template.publishedAt());
    }
}
