package com.codecanvas.medspa.core.database;

import org.osgi.annotation.versioning.ProviderType;

/** What a person who asks for the platform's health is told about its database. */
@ProviderType
public interface DatabaseState {

    /** Plain words on why there is no usable server at the moment; empty when there is one. */
    String problem();
}
