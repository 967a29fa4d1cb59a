package com.codecanvas.medspa.core.modules.slots;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.api.slots.Slots;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The slots as the calling bundle sees them. */
@Component(scope = ServiceScope.BUNDLE)
public final class BundleSlots implements Slots {

    private final BundleContext caller;
    private final FilledSlot.Kernel kernel;

    @Activate
    public BundleSlots(
            ComponentContext component,
            @Reference SlotRouter router,
            @Reference ModuleRegistry registry,
            @Reference CallsInFlight calls,
            @Reference ClinicScopes scopes) {
        this.caller = component.getUsingBundle().getBundleContext();
        this.kernel = new FilledSlot.Kernel(router, registry, calls, scopes);
    }

    @Override
    public <P> Slot<P> of(Class<P> contract) {
        return new FilledSlot<>(slotId(contract), kernel, new ServiceProviders<>(caller, contract));
    }

    static String slotId(Class<?> contract) {
        ProviderSlot slot = contract.getAnnotation(ProviderSlot.class);
        if (slot == null || !contract.isInterface()) {
            throw new IllegalArgumentException(contract.getName() + " is no interface with @ProviderSlot");
        }
        return slot.value();
    }
}
