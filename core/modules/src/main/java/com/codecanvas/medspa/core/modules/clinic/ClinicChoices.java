package com.codecanvas.medspa.core.modules.clinic;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleOrigin;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What one clinic decided about its modules. */
public record ClinicChoices(Map<String, Choice> byModule) {

    public ClinicChoices {
        byModule = Map.copyOf(byModule);
    }

    public boolean enabled(ModuleDescriptor module) {
        Choice choice = byModule.get(module.id());
        return choice == null || choice.enabled() == null ? module.enabledByDefault() : choice.enabled();
    }

    /** What the platform did not bring along is off until the clinic says otherwise. */
    public boolean wants(InstalledModule module) {
        Choice choice = byModule.get(module.descriptor().id());
        return choice == null || choice.enabled() == null
                ? module.descriptor().enabledByDefault() && ModuleOrigin.BY_LOCATION.shipped(module)
                : choice.enabled();
    }

    public Optional<Choice> of(String moduleId) {
        return Optional.ofNullable(byModule.get(moduleId));
    }

    /** Null while nothing was agreed to. */
    public Consent consent(String moduleId) {
        return of(moduleId).map(Choice::consent).orElse(null);
    }

    /**
     * @param enabled null where the module's default holds
     * @param settings encrypted, or null
     * @param consent null where none was asked for or given
     */
    public record Choice(Boolean enabled, byte[] settings, Consent consent, Instant changedAt, String changedBy) {}
}
