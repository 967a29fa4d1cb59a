package com.codecanvas.medspa.api.modules;

import org.osgi.annotation.versioning.ProviderType;

/** Settings as typed, with stored secrets filled in where they were left alone. */
@ProviderType
public interface CandidateSettings {

    /** @param shape a record whose component names are the settings' names */
    <T extends Record> T read(Class<T> shape);
}
