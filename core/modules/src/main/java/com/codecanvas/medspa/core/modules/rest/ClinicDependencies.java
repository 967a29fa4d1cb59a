package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which modules of a clinic cannot do without which. */
record ClinicDependencies(ModuleRegistry registry) {

    /** Modules enabled for the clinic that cannot do without this one. */
    List<String> enabledDependants(UUID clinicId, String moduleId) {
        return registry.modules().stream()
                .map(InstalledModule::descriptor)
                .filter(other -> other.needs().contains(moduleId))
                .map(ModuleDescriptor::id)
                .filter(other -> registry.enabled(clinicId, other))
                .toList();
    }

    /** Needed modules that the clinic has disabled or that are not installed. */
    List<String> missingNeeds(UUID clinicId, ModuleDescriptor module) {
        return module.needs().stream()
                .filter(need -> !registry.enabled(clinicId, need))
                .toList();
    }

    String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String name(String id) {
        return registry.find(id).map(module -> module.descriptor().name()).orElse(id);
    }
}
