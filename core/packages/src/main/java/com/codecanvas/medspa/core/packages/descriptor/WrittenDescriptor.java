package com.codecanvas.medspa.core.packages.descriptor;

import com.codecanvas.medspa.core.packages.BundleFacts;
import com.codecanvas.medspa.core.packages.DeclaredPermission;
import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import com.codecanvas.medspa.core.packages.Provision;
import com.codecanvas.medspa.core.packages.Release;
import com.codecanvas.medspa.core.packages.Retention;
import com.codecanvas.medspa.core.packages.SlotDeclaration;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The file as written; what may be left out is null. */
public record WrittenDescriptor(
        String id,
        String name,
        String description,
        String icon,
        String category,
        Boolean enabledByDefault,
        List<String> needs,
        List<DeclaredPermission> permissions,
        List<String> reads,
        WrittenGrants grants,
        List<Release> changelog,
        List<SlotDeclaration> slots,
        List<Provision> provides,
        List<Retention> retention,
        JsonNode settings,
        JsonNode ui) {

    /** Grants as written. */
    public record WrittenGrants(Boolean database, List<String> hosts, List<String> patientData) {}

    public PackageDescriptor described(BundleFacts bundle, JsonNode shell) {
        return new PackageDescriptor(
                id,
                name,
                text(description),
                text(bundle.vendor()),
                bundle.version(),
                bundle.apiRange(),
                icon == null ? "puzzle" : icon,
                text(category),
                enabledByDefault == null || enabledByDefault,
                list(needs),
                granted(bundle),
                list(permissions),
                list(reads),
                list(changelog),
                list(slots),
                list(provides),
                list(retention),
                settings,
                shell);
    }

    Grants granted(BundleFacts bundle) {
        WrittenGrants asked = grants == null ? new WrittenGrants(null, null, null) : grants;
        return new Grants(
                asked.database == null ? bundle.migrations() : asked.database,
                list(asked.hosts),
                asked.patientData == null ? list(reads) : asked.patientData);
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
