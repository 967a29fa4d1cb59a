package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.api.slots.Slots;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Slots that the test fills. The first provider of a contract is active until the test says otherwise. */
public final class TestSlots implements Slots {

    private final Map<Class<?>, Filled<?>> filled = new HashMap<>();

    /** @param providerId the module id that the provider would have */
    public <P> void fill(Class<P> contract, String providerId, P provider) {
        Filled<P> slot = slot(contract);
        slot.providers.put(providerId, provider);
        if (slot.active == null) {
            slot.active = providerId;
        }
    }

    /** As when the clinic swaps its provider; null for none. */
    public void choose(Class<?> contract, String providerId) {
        slot(contract).active = providerId;
    }

    public void fallback(Class<?> contract, String providerId) {
        slot(contract).fallback = providerId;
    }

    /** As when the provider is uninstalled. */
    public void empty(Class<?> contract, String providerId) {
        slot(contract).providers.remove(providerId);
    }

    void reset() {
        filled.clear();
    }

    @Override
    public <P> Slot<P> of(Class<P> contract) {
        if (!contract.isAnnotationPresent(ProviderSlot.class)) {
            throw new IllegalArgumentException(contract.getName() + " has no @ProviderSlot");
        }
        return slot(contract);
    }

    @SuppressWarnings("unchecked")
    private <P> Filled<P> slot(Class<P> contract) {
        return (Filled<P>) filled.computeIfAbsent(contract, key -> new Filled<P>());
    }

    private static final class Filled<P> implements Slot<P> {

        private final Map<String, P> providers = new LinkedHashMap<>();
        private String active;
        private String fallback;

        @Override
        public Optional<String> active() {
            return Optional.ofNullable(active);
        }

        @Override
        public <R> Served<R> call(Function<P, R> work) {
            if (active == null) {
                throw new ProviderUnavailableException("The test filled no such slot");
            }
            try {
                return new Served<>(active, callProvider(active, work));
            } catch (ProviderUnavailableException e) {
                if (fallback == null) {
                    throw e;
                }
                return new Served<>(fallback, callProvider(fallback, work));
            }
        }

        @Override
        public <R> R callProvider(String moduleId, Function<P, R> work) {
            P provider = providers.get(moduleId);
            if (provider == null) {
                throw new ProviderUnavailableException("The test has no provider " + moduleId);
            }
            return work.apply(provider);
        }
    }
}
