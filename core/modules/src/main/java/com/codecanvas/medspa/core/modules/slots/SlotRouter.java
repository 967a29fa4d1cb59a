package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.clinic.Asked;
import com.codecanvas.medspa.core.modules.clinic.ClinicChoices;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows whom a clinic's calls to a slot may reach. */
@Component(service = SlotRouter.class)
public final class SlotRouter {

    private final ModuleRegistry registry;
    private final ClinicModules clinicModules;
    private final ClinicSlots slots;

    @Activate
    public SlotRouter(
            @Reference ModuleRegistry registry, @Reference ClinicModules clinicModules, @Reference ClinicSlots slots) {
        this.registry = registry;
        this.clinicModules = clinicModules;
        this.slots = slots;
    }

    public SlotCatalogue catalogue() {
        return new SlotCatalogue(registry);
    }

    public Route route(UUID clinicId, String slotId) {
        List<String> usable = catalogue().providers(slotId).stream()
                .map(InstalledSlot.Provider::id)
                .filter(provider -> registry.enabled(clinicId, provider))
                .toList();
        return Route.of(choice(clinicId, slotId).orElse(null), usable);
    }

    public Optional<SlotChoice> choice(UUID clinicId, String slotId) {
        return slots.choice(clinicId, slotId);
    }

    /** Whether the provider may be called for what it once made: the clinic uses it, or did once and still agrees to what it reads. */
    boolean reachable(UUID clinicId, String slotId, String moduleId) {
        Optional<InstalledModule> provider = catalogue().providers(slotId).stream()
                .map(InstalledSlot.Provider::module)
                .filter(module -> module.descriptor().id().equals(moduleId))
                .findFirst();
        return provider.isPresent() && (registry.enabled(clinicId, moduleId) || usedOnce(clinicId, provider.get()));
    }

    private boolean usedOnce(UUID clinicId, InstalledModule module) {
        ClinicChoices choices = clinicModules.choices(clinicId);
        String id = module.descriptor().id();
        return choices.of(id).isPresent() && Asked.by(module).allows(choices.consent(id));
    }
}
