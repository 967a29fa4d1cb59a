package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.slots.InstalledSlot;
import com.codecanvas.medspa.core.modules.slots.SlotChoice;
import com.codecanvas.medspa.core.modules.slots.SlotRouter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A clinic's view of the slots of the modules that it uses. */
record SlotViews(SlotRouter router, ModuleRegistry registry, UUID clinicId) {

    List<SlotView> all() {
        return router.catalogue().all().stream()
                .filter(this::used)
                .map(this::view)
                .toList();
    }

    Optional<InstalledSlot> find(String id) {
        return router.catalogue().find(id).filter(this::used);
    }

    private boolean used(InstalledSlot slot) {
        return registry.enabled(clinicId, slot.owner().descriptor().id());
    }

    SlotView view(InstalledSlot slot) {
        Optional<SlotChoice> choice = router.choice(clinicId, slot.id());
        return new SlotView(
                slot.id(),
                slot.name(),
                slot.description(),
                slot.owner().descriptor().id(),
                router.route(clinicId, slot.id()).active().orElse(null),
                choice.map(SlotChoice::provider).orElse(null),
                choice.map(SlotChoice::fallback).orElse(null),
                slot.providers().stream().map(this::view).toList(),
                null);
    }

    private SlotView.ProviderView view(InstalledSlot.Provider provider) {
        return new SlotView.ProviderView(
                provider.id(),
                provider.name(),
                provider.description(),
                provider.module().status().name().toLowerCase(Locale.ROOT),
                registry.enabled(clinicId, provider.id()));
    }
}
