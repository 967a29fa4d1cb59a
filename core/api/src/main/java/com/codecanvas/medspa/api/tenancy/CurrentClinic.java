package com.codecanvas.medspa.api.tenancy;

import org.osgi.annotation.versioning.ProviderType;

/** Tells which clinic the calling thread works for. A module can ask, and can never choose. */
@ProviderType
public interface CurrentClinic {

    /** @throws IllegalStateException outside a request, job or event of a clinic */
    Clinic get();
}
