package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.auth.User;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Staff that the test adds. */
public final class TestStaff implements StaffDirectory {

    private final Map<UUID, User> users = new HashMap<>();

    public User add(TestUser user) {
        User added = new User(user.id(), user.name(), user.role());
        users.put(added.id(), added);
        return added;
    }

    void reset() {
        users.clear();
    }

    @Override
    public Map<UUID, User> find(Collection<UUID> ids) {
        Map<UUID, User> found = new HashMap<>(users);
        found.keySet().retainAll(ids);
        return found;
    }
}
