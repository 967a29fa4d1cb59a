package com.codecanvas.medspa.core.tenancy;

import java.util.Set;
import java.util.UUID;

/** The signed-in user of a scope, with what they may do and the network address they come from. */
public record Actor(UUID userId, String name, String role, Set<String> permissions, String address) {
    public Actor {
        permissions = Set.copyOf(permissions);
    }
}
