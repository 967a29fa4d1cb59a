package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.core.installer.desk.Planner.Source;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.plan.PackagePlan;
import com.codecanvas.medspa.core.installer.plan.PackagePlan.Steps;
import com.codecanvas.medspa.core.installer.plan.Refusal;
import com.codecanvas.medspa.core.installer.run.Releases;
import com.codecanvas.medspa.core.installer.store.InstallerTables;
import com.codecanvas.medspa.core.installer.store.Wanted;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What going back to the version before would do. */
final class RollbackPlan {

    /** That it is an earlier version is the point of it, and its signature was looked at when it came. */
    private static final Set<String> OF_COURSE = Set.of("downgrade", "other-signer");

    private final Planner planner;
    private final Releases releases;
    private final InstallerTables stores;

    RollbackPlan(Planner planner, Releases releases, InstallerTables stores) {
        this.planner = planner;
        this.releases = releases;
        this.stores = stores;
    }

    /** Null when there is nothing to go back to. */
    Release target(Wanted wanted) {
        return wanted.previous();
    }

    PackagePlan of(String moduleId, Optional<Wanted> wanted) {
        Release target = wanted.map(this::target).orElse(null);
        if (target == null) {
            PackagePlan nothing = planner.removal(moduleId, wanted);
            Steps none = new Steps(
                    "rollback",
                    nothing.plan().from(),
                    null,
                    List.of(),
                    nothing.plan().clinics(),
                    nothing.plan().clinicsTotal(),
                    List.of(),
                    nothing.plan().dependants());
            return with(
                    nothing,
                    none,
                    List.of(new Refusal("no-version-before", "There is no version before this one to go back to.")));
        }
        ModulePackage older = releases.of(moduleId, target);
        ModulePackage newer = releases.of(moduleId, wanted.orElseThrow().release());
        String fileName = target.isShipped()
                ? "shipped"
                : stores.uploads()
                        .find(target.digest())
                        .map(upload -> upload.fileName())
                        .orElse("");
        Source source = new Source(older, fileName, Signature.none(Signature.State.SIGNED, ""));
        PackagePlan plan = planner.install(source, wanted, Optional.of(newer));
        PackagePlan whole = with(plan, called("rollback", plan.plan()), plan.refusals());
        return target.isShipped() ? withoutPackage(whole) : whole;
    }

    private static Steps called(String action, Steps steps) {
        return new Steps(
                action,
                steps.from(),
                steps.to(),
                steps.bundles(),
                steps.clinics(),
                steps.clinicsTotal(),
                steps.migrations(),
                steps.dependants());
    }

    private static PackagePlan with(PackagePlan plan, Steps steps, List<Refusal> refusals) {
        return new PackagePlan(
                plan.packageId(),
                plan.fileName(),
                plan.module(),
                plan.signature(),
                plan.grants(),
                plan.addedGrants(),
                plan.removedGrants(),
                steps,
                plan.rollback(),
                refusals,
                plan.warnings().stream()
                        .filter(warning -> !OF_COURSE.contains(warning.rule()))
                        .toList());
    }

    private static PackagePlan withoutPackage(PackagePlan plan) {
        return new PackagePlan(
                null,
                plan.fileName(),
                plan.module(),
                plan.signature(),
                plan.grants(),
                plan.addedGrants(),
                plan.removedGrants(),
                plan.plan(),
                plan.rollback(),
                plan.refusals(),
                plan.warnings());
    }
}
