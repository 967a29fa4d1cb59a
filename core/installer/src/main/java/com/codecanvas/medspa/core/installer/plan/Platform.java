package com.codecanvas.medspa.core.installer.plan;

import java.util.List;
import java.util.Map;

/**
 * What is there now, as far as plans look at it.
 *
 * @param apiVersion of the kernel's API
 * @param owners the module that each bundle belongs to by its symbolic name, empty for the platform's own bundles
 */
public record Platform(
        String apiVersion,
        Map<String, PresentModule> modules,
        Map<String, String> owners,
        List<Offer> offers,
        List<Use> uses) {

    /**
     * A module that is there.
     *
     * @param carrier symbolic name of the bundle that carries its descriptor
     * @param shipped whether it is a part of the platform, possibly in another version
     */
    public record PresentModule(
            String id, String name, String version, List<String> needs, String carrier, boolean shipped) {}

    /** A Java package that a module, or the platform with an empty name, offers. */
    public record Offer(String owner, String name, String version) {}

    /** A module uses a Java package of another module, in the versions of the range. */
    public record Use(String user, String provider, String name, String range) {}

    public String nameOf(String moduleId) {
        PresentModule module = modules.get(moduleId);
        return module == null ? moduleId : module.name();
    }
}
