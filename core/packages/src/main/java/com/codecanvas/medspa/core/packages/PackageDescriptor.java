package com.codecanvas.medspa.core.packages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * {@code MEDSPA-INF/module.json} with what may be left out filled in; version, vendor and API range come from the bundle.
 *
 * @param apiRange the versions of the platform's API that it works with, as an OSGi range, or null when it does not say
 * @param needs ids of modules that must be enabled too
 * @param reads categories of patient data that it sees, in words for the clinic admin
 * @param changelog newest first
 * @param settings JSON Schema of its settings, or null
 * @param ui contributions to the browser shell, or null
 */
public record PackageDescriptor(
        String id,
        String name,
        String description,
        String vendor,
        String version,
        String apiRange,
        String icon,
        String category,
        boolean enabledByDefault,
        List<String> needs,
        Grants grants,
        List<DeclaredPermission> permissions,
        List<String> reads,
        List<Release> changelog,
        List<SlotDeclaration> slots,
        List<Provision> provides,
        List<Retention> retention,
        JsonNode settings,
        JsonNode ui) {}
