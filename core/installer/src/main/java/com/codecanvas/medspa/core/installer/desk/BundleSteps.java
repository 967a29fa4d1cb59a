package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.core.installer.plan.PackagePlan.BundleStep;
import com.codecanvas.medspa.core.installer.plan.Platform;
import com.codecanvas.medspa.core.installer.plan.Platform.PresentModule;
import com.codecanvas.medspa.core.installer.plan.Platform.Use;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageBundle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which bundles a change touches; all others run on. */
final class BundleSteps {

    private BundleSteps() {}

    static List<BundleStep> put(ModulePackage next, Platform platform) {
        List<BundleStep> steps = new ArrayList<>();
        List<String> brought =
                next.bundles().stream().map(PackageBundle::symbolicName).toList();
        for (PackageBundle bundle : next.bundles()) {
            boolean there = next.moduleId().equals(platform.owners().get(bundle.symbolicName()));
            steps.add(new BundleStep(bundle.symbolicName(), bundle.version(), there ? "update" : "install"));
        }
        platform.owners().forEach((name, owner) -> {
            if (owner.equals(next.moduleId()) && !brought.contains(name)) {
                steps.add(new BundleStep(name, null, "uninstall"));
            }
        });
        restarted(next.moduleId(), platform)
                .forEach(module -> steps.add(new BundleStep(module.carrier(), module.version(), "restart")));
        return steps;
    }

    static List<BundleStep> removed(String moduleId, Platform platform) {
        return platform.owners().entrySet().stream()
                .filter(entry -> entry.getValue().equals(moduleId))
                .map(entry -> new BundleStep(entry.getKey(), null, "uninstall"))
                .toList();
    }

    /** Those whose code is wired to its code, directly or by way of others. */
    private static List<PresentModule> restarted(String moduleId, Platform platform) {
        Set<String> reached = new LinkedHashSet<>(Set.of(moduleId));
        boolean more = true;
        while (more) {
            more = false;
            for (Use use : platform.uses()) {
                more |= reached.contains(use.provider()) && reached.add(use.user());
            }
        }
        reached.remove(moduleId);
        return reached.stream()
                .map(platform.modules()::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
