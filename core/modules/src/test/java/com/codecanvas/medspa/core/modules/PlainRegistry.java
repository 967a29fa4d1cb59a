package com.codecanvas.medspa.core.modules;

import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.clinic.ClinicUse;
import com.codecanvas.medspa.core.modules.descriptor.KernelDescriptor;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.framework.Bundle;

/** Modules without a framework, which the test installs and removes; whether a clinic uses them is decided as always. */
public final class PlainRegistry implements ModuleRegistry {

    private final ClinicModules clinicModules;
    private final Map<String, InstalledModule> installed = new LinkedHashMap<>();
    /** Calls inside, of all modules. */
    public final AtomicInteger inside = new AtomicInteger();

    public PlainRegistry(ClinicModules clinicModules) {
        this.clinicModules = clinicModules;
    }

    public InstalledModule ship(ModuleDescriptor module) {
        return put(module, "mvn:com.example/" + module.id(), Status.ACTIVE);
    }

    /** As the operator does. */
    public InstalledModule install(ModuleDescriptor module) {
        return put(module, "medspa:" + module.id() + "/" + module.id(), Status.ACTIVE);
    }

    public void stop(String moduleId) {
        InstalledModule module = installed.get(moduleId);
        put(module.descriptor(), module.bundle().getLocation(), Status.FAILED);
    }

    public void uninstall(String moduleId) {
        installed.remove(moduleId);
    }

    private InstalledModule put(ModuleDescriptor module, String location, Status status) {
        InstalledModule found = new InstalledModule(module, bundle(location), status, null);
        installed.put(module.id(), found);
        return found;
    }

    private static Bundle bundle(String location) {
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (self, method, arguments) -> method.getName().equals("getLocation") ? location : null);
    }

    @Override
    public List<InstalledModule> modules() {
        return List.copyOf(installed.values());
    }

    @Override
    public Optional<InstalledModule> find(String moduleId) {
        return Optional.ofNullable(installed.get(moduleId));
    }

    @Override
    public Optional<InstalledModule> of(Bundle bundle) {
        return Optional.empty();
    }

    @Override
    public ModuleDescriptor kernel() {
        return KernelDescriptor.read();
    }

    @Override
    public boolean enabled(UUID clinicId, String moduleId) {
        return use(clinicId).enabled(moduleId);
    }

    @Override
    public Set<String> enabled(UUID clinicId) {
        Set<String> enabled = new LinkedHashSet<>(installed.keySet());
        enabled.removeIf(id -> !enabled(clinicId, id));
        return enabled;
    }

    private ClinicUse use(UUID clinicId) {
        return new ClinicUse(clinicModules.choices(clinicId), installed);
    }

    @Override
    public List<PermissionDescriptor> permissions() {
        return List.of();
    }

    @Override
    public ModuleCall enter(String moduleId) {
        InstalledModule module = installed.get(moduleId);
        if (module == null || module.status() != Status.ACTIVE) {
            return null;
        }
        inside.incrementAndGet();
        return inside::decrementAndGet;
    }

    @Override
    public void refuse(String moduleId, String problem) {
        throw new UnsupportedOperationException();
    }
}
