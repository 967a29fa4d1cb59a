package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.ModulePackage;
import java.util.List;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** The platform's API is one that the module says it works with. */
final class ApiRule implements Rule {

    @Override
    public List<Refusal> refusals(ModulePackage source, Platform platform) {
        String range = source.descriptor().apiRange();
        if (range == null || new VersionRange(range).includes(Version.parseVersion(platform.apiVersion()))) {
            return List.of();
        }
        return List.of(new Refusal(
                "api",
                "It was made for version " + range + " of the platform's API; this is " + platform.apiVersion() + "."));
    }
}
