package com.codecanvas.medspa.api.events;

import java.time.Instant;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Something that happened in the current clinic. */
@ProviderType
public interface Event {

    /** The same at every attempt, so that work outside the database can be made idempotent. */
    UUID id();

    String type();

    UUID subject();

    Instant at();

    /** 1 for the first. */
    int attempt();

    /** @param shape a record whose component names are the data's names; unknown names are ignored */
    <T extends Record> T data(Class<T> shape);

    /** The data as JSON, {@code {}} for none. */
    String json();
}
