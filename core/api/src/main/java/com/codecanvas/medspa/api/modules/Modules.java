package com.codecanvas.medspa.api.modules;

import org.osgi.annotation.versioning.ProviderType;

/** Which modules the current clinic uses. */
@ProviderType
public interface Modules {

    boolean enabled(String moduleId);
}
