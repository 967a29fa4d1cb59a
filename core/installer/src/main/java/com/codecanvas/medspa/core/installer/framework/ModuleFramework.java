package com.codecanvas.medspa.core.installer.framework;

import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.packages.ModulePackage;
import java.util.Map;

/** The modules that this node's framework holds. Used by one thread at a time. */
public interface ModuleFramework {

    /** Every module that is there, started or not. */
    Map<String, Release> present();

    /** The version of the module that is a part of the platform, or null. */
    Release shipped(String moduleId);

    /** The package of the version that is a part of the platform. */
    ModulePackage shippedPackage(String moduleId);

    /**
     * Calls inside have been waited for when it returns. What the module leaves behind is in {@link #leftBehind}.
     *
     * @throws StuckException when the module does not return from its stop
     */
    void stop(String moduleId);

    /** Replaces the bundles of a stopped module, or brings them. */
    void put(ModulePackage source);

    /** Replaces the bundles of a stopped module by those that are a part of the platform. */
    void putShipped(String moduleId);

    /** Uninstalls a stopped module. */
    void remove(String moduleId);

    /** @throws ModuleFailedException when it throws or takes too long */
    void start(String moduleId);

    /** Whether all its bundles are started. */
    boolean started(String moduleId);

    /** Everything is in place: what the framework remembers can be relied on at the next start. */
    void complete();

    /** Words about threads that outlived the module's last stop, or null. */
    String leftBehind(String moduleId);
}
