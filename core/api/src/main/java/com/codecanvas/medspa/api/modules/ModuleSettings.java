package com.codecanvas.medspa.api.modules;

import org.osgi.annotation.versioning.ProviderType;

/** The calling module's settings for the current clinic, as its descriptor's JSON Schema describes them, defaults included. */
@ProviderType
public interface ModuleSettings {

    /** @param shape a record whose component names are the settings' names */
    <T extends Record> T read(Class<T> shape);
}
