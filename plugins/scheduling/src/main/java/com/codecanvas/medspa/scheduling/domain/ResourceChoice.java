package com.codecanvas.medspa.scheduling.domain;

import com.codecanvas.medspa.api.web.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The resources chosen for an appointment: known, in use, and of every kind that the service needs. */
final class ResourceChoice {

    static final int MOST = 20;
    private static final String FIELD = "resourceIds";

    private ResourceChoice() {}

    static void checkIds(Checks checks, List<UUID> ids) {
        checks.that(ids.size() <= MOST, FIELD, "too-many", "Choose at most " + MOST + " resources.")
                .that(ids.stream().allMatch(id -> id != null), FIELD, "required", "Leave out the empty choice.")
                .that(new HashSet<>(ids).size() == ids.size(), FIELD, "twice", "Choose each resource once.");
    }

    static void check(Checks checks, List<UUID> ids, List<Resource> found, Set<ResourceKind> required) {
        checks.that(found.size() == ids.size(), FIELD, "unknown", "One of the chosen resources is not of this clinic.");
        for (Resource resource : found) {
            checks.that(resource.active(), FIELD, "inactive", resource.name() + " is not in use any more.");
        }
        Set<ResourceKind> chosen = found.stream().map(Resource::kind).collect(Collectors.toSet());
        for (ResourceKind kind : ResourceKind.values()) {
            checks.that(
                    !required.contains(kind) || chosen.contains(kind),
                    FIELD,
                    "required-kind",
                    "This service needs a " + kind.code() + ".");
        }
    }
}
