package com.codecanvas.medspa.patients.api;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Names of the current clinic's patients. Does not mark the patients in the audit entry: the caller knows whom it shows. */
@ProviderType
public interface PatientDirectory {

    /** By id; ids of nobody in this clinic are absent. */
    Map<UUID, PatientName> names(Collection<UUID> ids);
}
