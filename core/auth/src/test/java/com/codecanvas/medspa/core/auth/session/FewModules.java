package com.codecanvas.medspa.core.auth.session;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** The kernel and one module, which can be switched off. */
public final class FewModules implements ModuleRegistry {

    private final ModuleDescriptor kernel = descriptor(KERNEL, "audit.read", "auditor");
    private final InstalledModule patients = new InstalledModule(
            descriptor("patients", "patients.read", "practitioner"), null, InstalledModule.Status.ACTIVE, null);
    private volatile boolean on = true;

    public void patients(boolean enabled) {
        on = enabled;
    }

    private static ModuleDescriptor descriptor(String id, String permission, String role) {
        return new ModuleDescriptor(
                id,
                id,
                id,
                "icon",
                "category",
                true,
                List.of(),
                List.of(new PermissionDescriptor(permission, permission, permission, List.of(role))),
                List.of(),
                null,
                null,
                "1.0.0",
                "CodeCanvas");
    }

    @Override
    public ModuleDescriptor kernel() {
        return kernel;
    }

    @Override
    public List<InstalledModule> modules() {
        return List.of(patients);
    }

    @Override
    public Set<String> enabled(UUID clinicId) {
        return on ? Set.of("patients") : Set.of();
    }

    @Override
    public boolean enabled(UUID clinicId, String moduleId) {
        return moduleId.equals(KERNEL) || on;
    }

    @Override
    public List<PermissionDescriptor> permissions() {
        return Stream.of(kernel, patients.descriptor())
                .flatMap(module -> module.permissions().stream())
                .toList();
    }

    @Override
    public Optional<InstalledModule> find(String moduleId) {
        return Optional.of(patients).filter(module -> module.descriptor().id().equals(moduleId));
    }

    @Override
    public Optional<InstalledModule> of(Bundle bundle) {
        return Optional.empty();
    }

    @Override
    public ModuleCall enter(String moduleId) {
        return () -> {};
    }

    @Override
    public void refuse(String moduleId, String problem) {
        throw new UnsupportedOperationException();
    }
}
