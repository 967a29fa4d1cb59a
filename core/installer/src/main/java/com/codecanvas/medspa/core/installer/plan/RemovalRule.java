package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.installer.plan.Platform.PresentModule;
import java.util.ArrayList;
import java.util.List;

/** What may be removed: a module that was installed, and that no other needs or is wired to. */
public final class RemovalRule {

    private RemovalRule() {}

    public static List<Refusal> refusals(String moduleId, Platform platform) {
        List<Refusal> found = new ArrayList<>();
        PresentModule module = platform.modules().get(moduleId);
        if (module != null && module.shipped()) {
            found.add(new Refusal(
                    "shipped",
                    module.name() + " is a part of the platform. It can be upgraded, rolled back and switched off by"
                            + " clinics, but not removed."));
        }
        List<String> users = dependants(moduleId, platform);
        if (!users.isEmpty()) {
            found.add(new Refusal(
                    "needed",
                    String.join(", ", users.stream().map(platform::nameOf).toList()) + " cannot work without "
                            + platform.nameOf(moduleId)
                            + (users.size() > 1 ? ". Remove them first." : ". Remove it first.")));
        }
        return found;
    }

    /** Modules that need it, or whose code uses its code. */
    public static List<String> dependants(String moduleId, Platform platform) {
        return platform.modules().values().stream()
                .filter(other -> other.needs().contains(moduleId)
                        || platform.uses().stream()
                                .anyMatch(use -> use.user().equals(other.id())
                                        && use.provider().equals(moduleId)))
                .map(PresentModule::id)
                .filter(id -> !id.equals(moduleId))
                .toList();
    }
}
