package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.core.modules.InstalledModule;
import java.util.List;
import java.util.Optional;

/** A slot as its owner describes it, and the modules here that can fill it. */
public record InstalledSlot(
        String id, String name, String description, InstalledModule owner, List<Provider> providers) {

    /** A module that can fill the slot, and what it says of itself in that part. */
    public record Provider(InstalledModule module, String name, String description) {
        public String id() {
            return module.descriptor().id();
        }
    }

    public Optional<Provider> provider(String moduleId) {
        return providers.stream()
                .filter(provider -> provider.id().equals(moduleId))
                .findFirst();
    }
}
