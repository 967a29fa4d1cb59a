package com.codecanvas.medspa.api.auth;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Names of the current clinic's staff. */
@ProviderType
public interface StaffDirectory {

    /** Users by id; ids of nobody in this clinic are absent. */
    Map<UUID, User> find(Collection<UUID> ids);

    /** For people to read: words for somebody who is gone, and null for null. */
    default String nameOf(UUID id) {
        if (id == null) {
            return null;
        }
        User user = find(List.of(id)).get(id);
        return user == null ? "A former member of staff" : user.name();
    }
}
