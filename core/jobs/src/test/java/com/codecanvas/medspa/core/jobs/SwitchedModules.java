package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/** Modules that are active, and on for every clinic until a test switches them off. */
final class SwitchedModules implements ModuleRegistry {

    private final Set<String> off = ConcurrentHashMap.newKeySet();

    void enable(UUID clinicId, String moduleId, boolean enabled) {
        if (enabled) {
            off.remove(clinicId + moduleId);
        } else {
            off.add(clinicId + moduleId);
        }
    }

    @Override
    public boolean enabled(UUID clinicId, String moduleId) {
        return !off.contains(clinicId + moduleId);
    }

    @Override
    public ModuleCall enter(String moduleId) {
        return () -> {};
    }

    @Override
    public List<InstalledModule> modules() {
        return List.of();
    }

    @Override
    public Optional<InstalledModule> find(String moduleId) {
        return Optional.empty();
    }

    @Override
    public Optional<InstalledModule> of(Bundle bundle) {
        return Optional.empty();
    }

    @Override
    public ModuleDescriptor kernel() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> enabled(UUID clinicId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PermissionDescriptor> permissions() {
        return List.of();
    }

    @Override
    public void refuse(String moduleId, String problem) {
        throw new UnsupportedOperationException();
    }
}
