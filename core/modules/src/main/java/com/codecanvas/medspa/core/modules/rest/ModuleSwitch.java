package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.clinic.Asked;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.rest.ModuleChange.Agreed;
import com.codecanvas.medspa.core.modules.slots.StandingProviders;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches a module on or off for the current clinic, when nothing speaks against it. */
@Component(service = ModuleSwitch.class)
public final class ModuleSwitch {

    private final ClinicDependencies dependencies;
    private final ClinicModules clinicModules;
    private final ClinicScopes scopes;
    private final StandingProviders providers;
    private final Audit audit;

    @Activate
    public ModuleSwitch(
            @Reference ModuleRegistry registry,
            @Reference ClinicModules clinicModules,
            @Reference ClinicScopes scopes,
            @Reference StandingProviders providers,
            @Reference Audit audit) {
        this.dependencies = new ClinicDependencies(registry);
        this.clinicModules = clinicModules;
        this.scopes = scopes;
        this.providers = providers;
        this.audit = audit;
    }

    void change(InstalledModule module, ModuleChange change) {
        if (change == null || change.enabled() == null) {
            throw Problem.invalid("enabled", "required", "Say whether the module is to be enabled: true or false.");
        }
        String id = module.descriptor().id();
        audit.detail("module", id);
        audit.detail("enabled", change.enabled());
        if (change.enabled()) {
            refuseMissingNeeds(module);
            enable(module, change.consent());
        } else {
            refuseDependants(module);
            clinicModules.enable(id, false);
        }
    }

    private void enable(InstalledModule module, Agreed agreed) {
        providers.keep(clinicId(), module);
        String id = module.descriptor().id();
        Asked asked = Asked.by(module);
        if (asked.consent() && agreed != null && asked.sameAs(agreed.patientData(), agreed.permissions())) {
            audit.detail("consent", String.join(", ", asked.patientData()));
            clinicModules.consent(id, asked);
        } else if (asked.consent()
                && (agreed != null
                        || !asked.covered(clinicModules.choices(clinicId()).consent(id)))) {
            throw consentNeeded(module, asked);
        } else {
            clinicModules.enable(id, true);
        }
    }

    private static ProblemException consentNeeded(InstalledModule module, Asked asked) {
        String detail = module.descriptor().name()
                + " was installed by the operator. Agree to exactly what it asks before it is enabled.";
        Map<String, Object> needed = Map.of("patientData", asked.patientData(), "permissions", asked.permissions());
        return new ProblemException(
                new Problem("consent", 409, "Consent needed", detail, List.of(), Map.of("needed", needed)), null);
    }

    private void refuseDependants(InstalledModule module) {
        List<String> dependants =
                dependencies.enabledDependants(clinicId(), module.descriptor().id());
        if (!dependants.isEmpty()) {
            throw Problem.conflict(
                    dependencies.names(dependants) + " cannot work without "
                            + module.descriptor().name() + ". Disable that first.",
                    Map.of("dependants", dependants));
        }
    }

    private void refuseMissingNeeds(InstalledModule module) {
        List<String> needs = dependencies.missingNeeds(clinicId(), module.descriptor());
        if (!needs.isEmpty()) {
            throw Problem.conflict(
                    module.descriptor().name() + " needs " + dependencies.names(needs) + ". Enable that first.",
                    Map.of("needs", needs));
        }
    }

    private UUID clinicId() {
        return scopes.current()
                .orElseThrow(() -> new IllegalStateException("Outside a clinic"))
                .clinic()
                .id();
    }
}
