package com.codecanvas.medspa.consents.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The current clinic's templates: its own, and those that come with the module as long as it has not made them its own. */
public interface Templates {

    /** The latest version of each, in the order of their titles. */
    List<Template> current();

    Optional<Template> current(UUID id);

    /** Empty for a version that never was. */
    Optional<Template> version(UUID id, int version);

    /** All versions, the latest first; those that come with the module too. */
    List<Template> versions(UUID id);

    /** @throws TemplateChangedException when that version exists already */
    void publish(Template template);
}
