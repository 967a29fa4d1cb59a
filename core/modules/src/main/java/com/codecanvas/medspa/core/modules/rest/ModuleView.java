package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.Provision;
import com.codecanvas.medspa.core.packages.Release;
import com.codecanvas.medspa.core.packages.SlotDeclaration;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * A module as the clinic's admin sees it.
 *
 * @param status that of the installation, or {@code consent} while the clinic must agree to something new
 * @param testable whether settings can be tried before they are stored
 * @param data null in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModuleView(
        String id,
        String name,
        String version,
        String vendor,
        String description,
        String icon,
        String category,
        boolean enabled,
        boolean canDisable,
        List<String> needs,
        List<String> neededBy,
        String status,
        String problem,
        List<Permission> permissions,
        List<String> reads,
        Grants grants,
        ConsentView consent,
        List<Release> changelog,
        List<SlotDeclaration> slots,
        List<Provision> provides,
        boolean testable,
        JsonNode settingsSchema,
        JsonNode settings,
        ModuleDataView data,
        Instant changedAt,
        String changedBy) {

    /** A permission that the module declares. */
    public record Permission(String id, String name, String description) {
        static Permission of(PermissionDescriptor permission) {
            return new Permission(permission.id(), permission.name(), permission.description());
        }
    }

    ModuleView with(ModuleDataView found) {
        return new ModuleView(
                id,
                name,
                version,
                vendor,
                description,
                icon,
                category,
                enabled,
                canDisable,
                needs,
                neededBy,
                status,
                problem,
                permissions,
                reads,
                grants,
                consent,
                changelog,
                slots,
                provides,
                testable,
                settingsSchema,
                settings,
                found,
                changedAt,
                changedBy);
    }
}
