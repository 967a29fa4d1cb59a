package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.ModulePackage;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Modules that use code of this one can go on doing so. */
final class UsersRule implements Rule {

    @Override
    public List<Refusal> refusals(ModulePackage source, Platform platform) {
        List<Refusal> found = new ArrayList<>();
        for (Platform.Use use : platform.uses()) {
            if (use.provider().equals(source.moduleId()) && !offers(source, use)) {
                found.add(new Refusal(
                        "users",
                        platform.nameOf(use.user()) + " uses the package " + use.name() + " " + use.range()
                                + " of it, which this version does not offer."));
            }
        }
        return found;
    }

    private static boolean offers(ModulePackage source, Platform.Use use) {
        VersionRange range = new VersionRange(use.range());
        return source.bundles().stream()
                .flatMap(bundle -> bundle.exports().stream())
                .anyMatch(export ->
                        export.name().equals(use.name()) && range.includes(Version.parseVersion(export.version())));
    }
}
