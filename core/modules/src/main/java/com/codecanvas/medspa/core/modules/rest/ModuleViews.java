package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.clinic.Asked;
import com.codecanvas.medspa.core.modules.clinic.ClinicChoices.Choice;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.clinic.ClinicUse;
import com.codecanvas.medspa.core.modules.connection.ConnectionTests;
import com.codecanvas.medspa.core.modules.settings.StoredSettings;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The current clinic's view of the installed modules. */
@Component(service = ModuleViews.class)
public final class ModuleViews {

    private final ModuleRegistry registry;
    private final ClinicModules clinicModules;
    private final StoredSettings settings;
    private final ConnectionTests tests;
    private final ClinicScopes scopes;
    private final ClinicDependencies dependencies;

    @Activate
    public ModuleViews(
            @Reference ModuleRegistry registry,
            @Reference ClinicModules clinicModules,
            @Reference StoredSettings settings,
            @Reference ConnectionTests tests,
            @Reference ClinicScopes scopes) {
        this.registry = registry;
        this.clinicModules = clinicModules;
        this.settings = settings;
        this.tests = tests;
        this.scopes = scopes;
        this.dependencies = new ClinicDependencies(registry);
    }

    List<ModuleView> all() {
        return registry.modules().stream().map(this::view).toList();
    }

    ModuleView view(InstalledModule module) {
        ModuleDescriptor descriptor = module.descriptor();
        UUID clinicId = clinicId();
        Optional<Choice> choice = clinicModules.choices(clinicId).of(descriptor.id());
        boolean enabled = registry.enabled(clinicId, descriptor.id());
        List<String> neededBy = dependencies.enabledDependants(clinicId, descriptor.id());
        return new ModuleView(
                descriptor.id(),
                descriptor.name(),
                descriptor.version(),
                descriptor.vendor(),
                descriptor.description(),
                descriptor.icon(),
                descriptor.category(),
                enabled,
                neededBy.isEmpty(),
                descriptor.needs(),
                neededBy,
                status(module),
                module.problem(),
                descriptor.permissions().stream().map(ModuleView.Permission::of).toList(),
                descriptor.reads(),
                descriptor.grants(),
                ConsentView.of(Asked.by(module), choice.map(Choice::consent).orElse(null)),
                descriptor.changelog(),
                descriptor.slots(),
                descriptor.provides(),
                tests.offered(module),
                descriptor.settings(),
                descriptor.settings() == null ? null : settings.masked(descriptor),
                null,
                choice.map(Choice::changedAt).orElse(null),
                choice.map(Choice::changedBy).orElse(null));
    }

    private String status(InstalledModule module) {
        boolean paused = module.status() == InstalledModule.Status.ACTIVE
                && new ClinicUse(
                                clinicModules.choices(clinicId()),
                                Map.of(module.descriptor().id(), module))
                        .awaitsConsent(module.descriptor().id());
        return paused ? "consent" : module.status().name().toLowerCase(Locale.ROOT);
    }

    private UUID clinicId() {
        return scopes.current()
                .orElseThrow(() -> new IllegalStateException("Outside a clinic"))
                .clinic()
                .id();
    }
}
