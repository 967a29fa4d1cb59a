package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageBundle;
import com.codecanvas.medspa.core.packages.PackageExport;
import com.codecanvas.medspa.core.packages.PackageImport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Everything that the code imports is there, in a version that fits: what the platform offers, or the package itself. */
final class ImportsRule implements Rule {

    @Override
    public List<Refusal> refusals(ModulePackage source, Platform platform) {
        Map<String, List<String>> offered = offered(source, platform);
        List<Refusal> found = new ArrayList<>();
        for (PackageBundle bundle : source.bundles()) {
            for (PackageImport wanted : bundle.imports()) {
                if (!wanted.optional() && !wanted.name().startsWith("java.")) {
                    check(bundle, wanted, offered.getOrDefault(wanted.name(), List.of()), found);
                }
            }
        }
        return found;
    }

    private static Map<String, List<String>> offered(ModulePackage source, Platform platform) {
        Map<String, List<String>> offered = new HashMap<>();
        for (Platform.Offer offer : platform.offers()) {
            if (!offer.owner().equals(source.moduleId())) {
                offered.computeIfAbsent(offer.name(), name -> new ArrayList<>()).add(offer.version());
            }
        }
        for (PackageBundle bundle : source.bundles()) {
            for (PackageExport export : bundle.exports()) {
                offered.computeIfAbsent(export.name(), name -> new ArrayList<>())
                        .add(export.version());
            }
        }
        return offered;
    }

    private static void check(PackageBundle bundle, PackageImport wanted, List<String> versions, List<Refusal> found) {
        VersionRange range = new VersionRange(wanted.range());
        if (versions.stream().map(Version::parseVersion).anyMatch(range::includes)) {
            return;
        }
        String what = bundle.symbolicName() + " needs the package " + wanted.name() + " " + wanted.range();
        found.add(new Refusal(
                "imports",
                versions.isEmpty()
                        ? what + ", which nobody offers here."
                        : what + ", but what is here is version " + String.join(" and ", versions) + "."));
    }
}
