package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.installer.framework.PlatformView;
import com.codecanvas.medspa.core.installer.plan.GrantChange;
import com.codecanvas.medspa.core.installer.plan.PackagePlan;
import com.codecanvas.medspa.core.installer.plan.PackagePlan.ClinicLine;
import com.codecanvas.medspa.core.installer.plan.PackagePlan.MigrationStep;
import com.codecanvas.medspa.core.installer.plan.PackagePlan.ModuleFacts;
import com.codecanvas.medspa.core.installer.plan.PackagePlan.SignatureFacts;
import com.codecanvas.medspa.core.installer.plan.PackagePlan.Steps;
import com.codecanvas.medspa.core.installer.plan.PackageRules;
import com.codecanvas.medspa.core.installer.plan.Platform;
import com.codecanvas.medspa.core.installer.plan.Refusal;
import com.codecanvas.medspa.core.installer.plan.RemovalRule;
import com.codecanvas.medspa.core.installer.plan.SignatureRule;
import com.codecanvas.medspa.core.installer.plan.WayBack;
import com.codecanvas.medspa.core.installer.run.GrantsText;
import com.codecanvas.medspa.core.installer.store.Signers;
import com.codecanvas.medspa.core.installer.store.Wanted;
import com.codecanvas.medspa.core.installer.tables.PackageTables;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.Signature;
import com.codecanvas.medspa.core.persistence.SchemaOutlook;
import com.codecanvas.medspa.core.persistence.SchemaStep;
import com.codecanvas.medspa.core.tenancy.Clinics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what an operation would do; nothing changes. */
public final class Planner {

    private static final int CLINICS_NAMED = 100;

    private final PlatformView view;
    private final PackageTables tables;
    private final ModuleRegistry registry;
    private final Clinics clinics;
    private final Signers signers;
    private final SignatureRule signatureRule;

    public Planner(View of, Signers signers, SignatureRule signatureRule) {
        this.view = of.platform();
        this.tables = of.tables();
        this.registry = of.registry();
        this.clinics = of.clinics();
        this.signers = signers;
        this.signatureRule = signatureRule;
    }

    /** What plans look at. */
    public record View(PlatformView platform, PackageTables tables, ModuleRegistry registry, Clinics clinics) {}

    /** A package and what is known of it besides its content. */
    public record Source(ModulePackage file, String fileName, Signature signature) {}

    /**
     * @param before what is wanted now, with the grants consented to
     * @param there the package of the version that runs
     */
    public PackagePlan install(Source source, Optional<Wanted> before, Optional<ModulePackage> there) {
        ModulePackage next = source.file();
        Platform platform = view.now();
        Signature signature = source.signature();
        List<Refusal> refusals = new ArrayList<>(signatureRule.refusals(signature));
        refusals.addAll(PackageRules.refusals(next, platform));
        TableSteps tableSteps = tableSteps(next, there);
        refusals.addAll(tableSteps.refusals());
        Steps steps = steps(next, digest(before), tableSteps.shown(), platform);
        Grants had = before.map(wanted -> GrantsText.read(wanted.source().grants()))
                .or(() -> there.map(running -> running.descriptor().grants()))
                .orElse(Grants.NONE);
        GrantChange change = GrantChange.between(had, next.descriptor().grants());
        return new PackagePlan(
                next.digest(),
                source.fileName(),
                facts(next),
                signature(signature),
                next.descriptor().grants(),
                change.added(),
                change.removed(),
                steps,
                wayBack(steps, tableSteps.run(), next),
                refusals,
                Warnings.of(source, before, steps));
    }

    /** What stays when the module goes: tables and what clinics chose. */
    public PackagePlan removal(String moduleId, Optional<Wanted> wanted) {
        Platform platform = view.now();
        Platform.PresentModule module = platform.modules().get(moduleId);
        String version = module == null ? wanted.map(w -> w.release().version()).orElse("") : module.version();
        List<ClinicLine> affected = affected(moduleId);
        Steps steps = new Steps(
                "remove",
                version,
                null,
                BundleSteps.removed(moduleId, platform),
                named(affected),
                affected.size(),
                List.of(),
                RemovalRule.dependants(moduleId, platform));
        return new PackagePlan(
                null,
                null,
                new ModuleFacts(moduleId, platform.nameOf(moduleId), version, "", "", null),
                new SignatureFacts("none", null, null, true),
                Grants.NONE,
                List.of(),
                List.of(),
                steps,
                new WayBack(
                        true, "Its tables and what clinics chose stay, so that installing it again brings all back."),
                RemovalRule.refusals(moduleId, platform),
                List.of());
    }

    /** A first installation is taken back with its tables, which are empty. */
    private static WayBack wayBack(Steps steps, List<SchemaStep> run, ModulePackage next) {
        boolean first = steps.from() == null && run.size() == next.migrations().size();
        return WayBack.over(first ? List.of() : run);
    }

    private record TableSteps(List<SchemaStep> run, List<SchemaStep> undone, List<Refusal> refusals) {

        List<MigrationStep> shown() {
            List<MigrationStep> shown = new ArrayList<>();
            undone.forEach(step -> shown.add(new MigrationStep(step.version(), step.description(), "undo")));
            run.forEach(step -> shown.add(new MigrationStep(
                    step.version(),
                    step.description(),
                    step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
            return shown;
        }
    }

    private TableSteps tableSteps(ModulePackage next, Optional<ModulePackage> there) {
        SchemaOutlook back =
                there.map(running -> tables.undoOutlook(next, running)).orElse(new SchemaOutlook(List.of(), List.of()));
        SchemaOutlook forward = tables.outlook(next);
        List<Refusal> refusals = new ArrayList<>();
        back.refusals().forEach(words -> refusals.add(new Refusal("one-way", words)));
        if (back.steps().isEmpty() && back.possible()) {
            forward.refusals().forEach(words -> refusals.add(new Refusal("tables", words)));
        }
        return new TableSteps(forward.steps(), back.steps(), refusals);
    }

    private Steps steps(ModulePackage next, String digest, List<MigrationStep> migrations, Platform platform) {
        // Four, since each is one word and a record for them would be used here alone.
        String id = next.moduleId();
        Platform.PresentModule there = platform.modules().get(id);
        List<ClinicLine> affected = affected(id);
        return new Steps(
                Action.of(there == null ? null : there.version(), next.version(), digest.equals(next.digest())),
                there == null ? null : there.version(),
                next.version(),
                BundleSteps.put(next, platform),
                named(affected),
                affected.size(),
                migrations,
                RemovalRule.dependants(id, platform));
    }

    private static String digest(Optional<Wanted> before) {
        return before.map(wanted -> wanted.release().digest()).orElse("");
    }

    private List<ClinicLine> affected(String moduleId) {
        return clinics.all().stream()
                .filter(clinic -> registry.enabled(clinic.id(), moduleId))
                .map(Planner::line)
                .toList();
    }

    private static ClinicLine line(Clinic clinic) {
        return new ClinicLine(clinic.id(), clinic.name());
    }

    private static List<ClinicLine> named(List<ClinicLine> all) {
        return all.size() <= CLINICS_NAMED ? all : all.subList(0, CLINICS_NAMED);
    }

    private static ModuleFacts facts(ModulePackage next) {
        var descriptor = next.descriptor();
        return new ModuleFacts(
                descriptor.id(),
                descriptor.name(),
                descriptor.version(),
                descriptor.vendor(),
                descriptor.description(),
                descriptor.apiRange());
    }

    private SignatureFacts signature(Signature signature) {
        return new SignatureFacts(
                signature.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                signature.signer(),
                signature.fingerprint(),
                signature.fingerprint() != null && signers.trusted(signature.fingerprint()));
    }
}
