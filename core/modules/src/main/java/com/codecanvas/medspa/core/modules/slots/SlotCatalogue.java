package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.slots.InstalledSlot.Provider;
import com.codecanvas.medspa.core.packages.SlotDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The slots and providers that the installed modules' descriptors name. */
public record SlotCatalogue(ModuleRegistry registry) {

    public List<InstalledSlot> all() {
        return registry.modules().stream()
                .flatMap(owner -> owner.descriptor().slots().stream().map(slot -> filled(owner, slot)))
                .toList();
    }

    public Optional<InstalledSlot> find(String slotId) {
        return all().stream().filter(slot -> slot.id().equals(slotId)).findFirst();
    }

    public List<Provider> providers(String slotId) {
        return registry.modules().stream()
                .flatMap(module -> providing(module, slotId))
                .toList();
    }

    private InstalledSlot filled(InstalledModule owner, SlotDeclaration slot) {
        return new InstalledSlot(slot.id(), slot.name(), slot.description(), owner, providers(slot.id()));
    }

    private static Stream<Provider> providing(InstalledModule module, String slotId) {
        return module.descriptor().provides().stream()
                .filter(provided -> provided.slot().equals(slotId))
                .map(provided -> new Provider(module, provided.name(), provided.description()));
    }
}
