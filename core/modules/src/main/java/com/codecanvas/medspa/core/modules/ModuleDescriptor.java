package com.codecanvas.medspa.core.modules;

import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.Provision;
import com.codecanvas.medspa.core.packages.Release;
import com.codecanvas.medspa.core.packages.Retention;
import com.codecanvas.medspa.core.packages.SlotDeclaration;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a module says of itself in {@code MEDSPA-INF/module.json}; version and vendor come from its bundle.
 *
 * @param needs ids of modules that must be enabled too
 * @param reads categories of patient data that it sees, in words for the clinic admin
 * @param settings JSON Schema of its settings, or null
 * @param ui contributions to the browser shell, or null
 * @param declares read by the methods below
 */
public record ModuleDescriptor(
        String id,
        String name,
        String description,
        String icon,
        String category,
        boolean enabledByDefault,
        List<String> needs,
        List<PermissionDescriptor> permissions,
        List<String> reads,
        JsonNode settings,
        JsonNode ui,
        String version,
        String vendor,
        Declarations declares) {

    /** A module that declares nothing further. */
    public ModuleDescriptor(
            String id,
            String name,
            String description,
            String icon,
            String category,
            boolean enabledByDefault,
            List<String> needs,
            List<PermissionDescriptor> permissions,
            List<String> reads,
            JsonNode settings,
            JsonNode ui,
            String version,
            String vendor) {
        this(
                id,
                name,
                description,
                icon,
                category,
                enabledByDefault,
                needs,
                permissions,
                reads,
                settings,
                ui,
                version,
                vendor,
                Declarations.reading(reads));
    }

    public Grants grants() {
        return declares.grants();
    }

    /** Null when it does not say. */
    public String apiRange() {
        return declares.apiRange();
    }

    /** Newest first. */
    public List<Release> changelog() {
        return declares.changelog();
    }

    /** Slots that it owns. */
    public List<SlotDeclaration> slots() {
        return declares.slots();
    }

    /** Slots that it fills. */
    public List<Provision> provides() {
        return declares.provides();
    }

    public List<Retention> retention() {
        return declares.retention();
    }
}
