package com.codecanvas.medspa.api.hooks;

import java.net.URI;
import org.osgi.annotation.versioning.ProviderType;

/** Addresses that a module gives to providers. */
@ProviderType
public interface Hooks {

    /**
     * The public address of the module's {@link Hook} of this name for the current clinic, always the same. It holds a key of the clinic, so it belongs in the
     * provider's settings and in pages for admins alone.
     */
    URI address(String name);
}
