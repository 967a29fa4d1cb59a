package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.core.tenancy.Actor;
import java.util.Set;
import java.util.UUID;

/** Somebody signed in. */
public record TestUser(UUID id, String name, String role, Set<String> permissions) {

    static final String EVERYTHING = "*";

    /** May do everything. */
    public static final TestUser OWNER = new TestUser(Ids.next(), "Olivia Owner", "owner", Set.of(EVERYTHING));

    public static TestUser with(String... permissions) {
        return new TestUser(Ids.next(), "Sam Staff", "front-desk", Set.of(permissions));
    }

    Actor actor() {
        return new Actor(id, name, role, permissions, "127.0.0.1");
    }
}
