package com.codecanvas.medspa.core.modules;

/** Tells modules that ship with the platform from those that an operator installed; a clinic must agree before it uses one of the latter. */
@FunctionalInterface
public interface ModuleOrigin {

    /** Where the installer says that it put a bundle. */
    String INSTALLED = "medspa:";

    ModuleOrigin BY_LOCATION =
            module -> module.bundle() == null || !module.bundle().getLocation().startsWith(INSTALLED);

    boolean shipped(InstalledModule module);
}
