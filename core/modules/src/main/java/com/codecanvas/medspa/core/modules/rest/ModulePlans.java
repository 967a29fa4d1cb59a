package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.clinic.Asked;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.rest.ModulePlan.PlannedSlot;
import com.codecanvas.medspa.core.modules.slots.SlotRouter;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works out what switching a module would mean for the current clinic. */
@Component(service = ModulePlans.class)
public final class ModulePlans {

    private final ModuleRegistry registry;
    private final ClinicDependencies dependencies;
    private final ClinicModules clinicModules;
    private final SlotRouter slots;
    private final Backlogs backlogs;
    private final ClinicScopes scopes;

    @Activate
    public ModulePlans(
            @Reference ModuleRegistry registry,
            @Reference ClinicModules clinicModules,
            @Reference SlotRouter slots,
            @Reference Backlogs backlogs,
            @Reference ClinicScopes scopes) {
        this.registry = registry;
        this.dependencies = new ClinicDependencies(registry);
        this.clinicModules = clinicModules;
        this.slots = slots;
        this.backlogs = backlogs;
        this.scopes = scopes;
    }

    ModulePlan plan(InstalledModule module, boolean enable) {
        UUID clinicId = scopes.current().orElseThrow().clinic().id();
        ModuleDescriptor descriptor = module.descriptor();
        String id = descriptor.id();
        Set<String> alsoNeeded = new LinkedHashSet<>();
        if (enable) {
            addMissing(clinicId, descriptor, alsoNeeded);
        }
        Asked asked = Asked.by(module);
        ModulePlan plan = new ModulePlan(
                id,
                enable,
                List.copyOf(alsoNeeded),
                enable ? List.of() : dependencies.enabledDependants(clinicId, id),
                descriptor.permissions().stream().map(ModuleView.Permission::of).toList(),
                descriptor.grants().patientData(),
                descriptor.grants().hosts(),
                enable && !asked.covered(clinicModules.choices(clinicId).consent(id)),
                backlogs.waiting("job", id),
                backlogs.waiting("event", id),
                slots(clinicId, descriptor, enable),
                List.of());
        return new PlanWords(dependencies, descriptor.name()).told(plan);
    }

    /** What is needed first comes first. */
    private void addMissing(UUID clinicId, ModuleDescriptor module, Set<String> found) {
        for (String need : dependencies.missingNeeds(clinicId, module)) {
            if (!found.contains(need)) {
                Set<String> inner = new LinkedHashSet<>(found);
                inner.add(need);
                registry.find(need).ifPresent(other -> addMissing(clinicId, other.descriptor(), inner));
                inner.remove(need);
                found.addAll(inner);
                found.add(need);
            }
        }
        found.remove(module.id());
    }

    /** Disabling concerns the slots that would lose their provider, enabling all that could be filled. */
    private List<PlannedSlot> slots(UUID clinicId, ModuleDescriptor module, boolean enable) {
        List<PlannedSlot> planned = new ArrayList<>();
        slots.catalogue().all().stream()
                .filter(slot -> slot.provider(module.id()).isPresent())
                .forEach(slot -> {
                    boolean active = slots.route(clinicId, slot.id())
                            .active()
                            .filter(module.id()::equals)
                            .isPresent();
                    if (enable || active) {
                        planned.add(new PlannedSlot(slot.id(), slot.name(), active));
                    }
                });
        return planned;
    }
}
