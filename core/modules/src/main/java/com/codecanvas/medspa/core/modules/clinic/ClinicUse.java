package com.codecanvas.medspa.core.modules.clinic;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which modules a clinic uses: those that it wants, whose questions it has answered, and whose needs it uses too. */
public record ClinicUse(ClinicChoices choices, Map<String, InstalledModule> modules) {

    public boolean enabled(String moduleId) {
        return moduleId.equals(ModuleRegistry.KERNEL) || enabled(moduleId, new HashSet<>());
    }

    private boolean enabled(String moduleId, Set<String> asking) {
        InstalledModule module = modules.get(moduleId);
        return module != null
                && asking.add(moduleId)
                && choices.wants(module)
                && Asked.by(module).allows(choices.consent(moduleId))
                && module.descriptor().needs().stream().allMatch(need -> enabled(need, new HashSet<>(asking)));
    }

    /** Wanted, and paused until an admin agrees to what it asks by now. */
    public boolean awaitsConsent(String moduleId) {
        InstalledModule module = modules.get(moduleId);
        return module != null && choices.wants(module) && !Asked.by(module).allows(choices.consent(moduleId));
    }
}
