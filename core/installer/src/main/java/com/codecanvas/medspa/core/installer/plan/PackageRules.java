package com.codecanvas.medspa.core.installer.plan;

import com.codecanvas.medspa.core.packages.ModulePackage;
import java.util.List;

/** All that is looked at before a package is let in. */
public final class PackageRules {

    private static final List<Rule> ALL =
            List.of(new OwnNamesRule(), new ApiRule(), new NeedsRule(), new ImportsRule(), new UsersRule());

    private PackageRules() {}

    public static List<Refusal> refusals(ModulePackage source, Platform platform) {
        return ALL.stream()
                .flatMap(rule -> rule.refusals(source, platform).stream())
                .toList();
    }
}
