package com.codecanvas.medspa.api.slots;

import org.osgi.annotation.versioning.ProviderType;

/** The way to what providers offer: callers ask the slot, never a provider. */
@ProviderType
public interface Slots {

    /** @param contract an interface with {@link ProviderSlot} */
    <P> Slot<P> of(Class<P> contract);
}
