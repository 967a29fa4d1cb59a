package com.codecanvas.medspa.api.auth;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Names of the current clinic's staff. */
@ProviderType
public interface StaffDirectory {

    /** Users by id; ids of nobody in this clinic are absent. */
    Map<UUID, User> find(Collection<UUID> ids);
}
