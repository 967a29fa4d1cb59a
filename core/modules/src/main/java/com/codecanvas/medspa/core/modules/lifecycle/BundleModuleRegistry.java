package com.codecanvas.medspa.core.modules.lifecycle;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.clinic.ClinicUse;
import com.codecanvas.medspa.core.modules.descriptor.KernelDescriptor;
import com.codecanvas.medspa.core.persistence.ModuleDatabases;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.bundle.EventHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;

/** The modules that are bundles of this framework. */
@Component(service = ModuleRegistry.class, immediate = true)
public final class BundleModuleRegistry implements ModuleRegistry {

    private static final ModuleCall UNCOUNTED = () -> {};

    private final ModuleDescriptor kernel = KernelDescriptor.read();
    private final HeldModules modules = new HeldModules();
    private final ClinicModules clinicModules;
    private final ModuleOpening opening;
    private final UnitTracker units;
    private final BundleTracker<HeldModule> tracker;
    private final ServiceRegistration<EventHook> hook;

    @Activate
    public BundleModuleRegistry(
            BundleContext context, @Reference ModuleDatabases databases, @Reference ClinicModules clinicModules) {
        this.clinicModules = clinicModules;
        opening = new ModuleOpening(modules, databases);
        ModuleBundles bundles = new ModuleBundles(modules, opening);
        hook = context.registerService(EventHook.class, new StopHook(modules, bundles), null);
        tracker = bundles.track(context);
        units = new UnitTracker(context, modules);
        units.open();
    }

    @Deactivate
    void deactivate() {
        hook.unregister();
        units.close();
        tracker.close();
        opening.close();
    }

    @Override
    public List<InstalledModule> modules() {
        return List.copyOf(modules.seen().values());
    }

    @Override
    public Optional<InstalledModule> find(String moduleId) {
        return Optional.ofNullable(modules.seen().get(moduleId));
    }

    @Override
    public Optional<InstalledModule> of(Bundle bundle) {
        return modules.seen().values().stream()
                .filter(module -> module.bundle().equals(bundle))
                .findFirst();
    }

    @Override
    public ModuleDescriptor kernel() {
        return kernel;
    }

    @Override
    public boolean enabled(UUID clinicId, String moduleId) {
        return moduleId.equals(KERNEL) || use(clinicId).enabled(moduleId);
    }

    private ClinicUse use(UUID clinicId) {
        return new ClinicUse(clinicModules.choices(clinicId), modules.seen());
    }

    @Override
    public Set<String> enabled(UUID clinicId) {
        ClinicUse use = use(clinicId);
        Set<String> enabled = new LinkedHashSet<>();
        use.modules().keySet().stream().filter(use::enabled).forEach(enabled::add);
        return enabled;
    }

    @Override
    public List<PermissionDescriptor> permissions() {
        return Stream.concat(
                        kernel.permissions().stream(),
                        modules.seen().values().stream().flatMap(module -> module.descriptor().permissions().stream()))
                .toList();
    }

    @Override
    public ModuleCall enter(String moduleId) {
        if (moduleId.equals(KERNEL)) {
            return UNCOUNTED;
        }
        ModuleGate gate = modules.gate(moduleId);
        return gate == null ? null : gate.enter();
    }

    @Override
    public void refuse(String moduleId, String problem) {
        HeldModule module = modules.get(moduleId);
        if (module != null) {
            modules.change(module, m -> {
                m.refusal = problem;
                m.is(Status.REFUSED, problem);
            });
        }
    }
}
