package com.codecanvas.medspa.scheduling.api;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** The current clinic's services, to read. */
@ProviderType
public interface ServiceBook {

    /** By id, whether they are offered still or not; ids of none in this clinic are absent. */
    Map<UUID, String> names(Collection<UUID> ids);
}
