package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.installer.operation.Kind;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Operation.Begin;
import com.codecanvas.medspa.core.installer.operation.Operation.Subject;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.plan.PackagePlan;
import com.codecanvas.medspa.core.installer.plan.SignatureRule;
import com.codecanvas.medspa.core.installer.run.InstallerNode;
import com.codecanvas.medspa.core.installer.store.BusyException;
import com.codecanvas.medspa.core.installer.store.InstallerTables;
import com.codecanvas.medspa.core.installer.store.Wanted;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.storage.ArtefactProblem;
import com.codecanvas.medspa.core.storage.ArtefactStore;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where an operator's wishes are looked at, consented to and begun. */
@Component(service = InstallerDesk.class, configurationPid = "com.codecanvas.medspa.installer")
public final class InstallerDesk {

    private static final String OPERATOR = "operator";

    private final InstallerNode node;
    private final InstallerTables stores;
    private final Packages packages;
    private final Planner planner;
    private final RollbackPlan rollbacks;

    /** allow_unsigned: for development alone, packages without a signature are let in. */
    @interface Settings {
        boolean modules_allow$_$unsigned() default false;
    }

    @Activate
    public InstallerDesk(
            Settings settings,
            @Reference InstallerNode node,
            @Reference InstallerTables stores,
            @Reference ArtefactStore artefacts,
            @Reference PlanSources sources) {
        this.node = node;
        this.stores = stores;
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        packages = new Packages(artefacts, stores.uploads(), node.releases(), temporary);
        planner = new Planner(
                new Planner.View(node.platform(), node.tables(), sources.registry(), sources.clinics()),
                stores.signers(),
                new SignatureRule(settings.modules_allow$_$unsigned()));
        rollbacks = new RollbackPlan(planner, node.releases(), stores);
    }

    /** Keeps the file and says what installing it would do. */
    public PackagePlan upload(InputStream file, String fileName) {
        return plan(packages.take(file, fileName));
    }

    public PackagePlan planOfPackage(String packageId) {
        return plan(packages.find(packageId));
    }

    private PackagePlan plan(Planner.Source source) {
        return planner.install(
                source,
                stores.wanted().find(source.file().moduleId()),
                had(source.file().moduleId()));
    }

    /** What all nodes want counts more than what this one has, which may be behind. */
    private Release current(String moduleId) {
        return stores.wanted()
                .find(moduleId)
                .map(Wanted::release)
                .orElseGet(() -> node.framework().present().get(moduleId));
    }

    private Optional<ModulePackage> had(String moduleId) {
        try {
            return Optional.ofNullable(current(moduleId))
                    .map(release -> node.releases().of(moduleId, release));
        } catch (ArtefactProblem e) {
            throw Packages.problem(e);
        }
    }

    public PackagePlan planOfModule(String moduleId, String kind) {
        Optional<Wanted> wanted = stores.wanted().find(moduleId);
        if (wanted.isEmpty() && !node.framework().present().containsKey(moduleId)) {
            throw Problem.of("not-found", 404, "Not found", "There is no such module.");
        }
        if ("remove".equals(kind)) {
            return planner.removal(moduleId, wanted);
        }
        if ("rollback".equals(kind)) {
            try {
                return rollbacks.of(moduleId, wanted);
            } catch (ArtefactProblem e) {
                throw Packages.problem(e);
            }
        }
        throw Problem.invalid("kind", "one-of", "kind must be rollback or remove.");
    }

    public Operation begin(Wish wish) {
        if (wish == null || wish.kind() == null) {
            throw Problem.invalid("kind", "required", "Say what to do: install, rollback, remove or retry.");
        }
        try {
            return switch (wish.kind()) {
                case "install" -> install(wish);
                case "rollback" -> rollback(wish);
                case "remove" -> remove(wish);
                case "retry" -> retry(wish);
                default -> throw Problem.invalid("kind", "one-of", "kind must be install, rollback, remove or retry.");
            };
        } catch (BusyException e) {
            throw Gates.busy(e.running());
        }
    }

    private Operation install(Wish wish) {
        if (wish.packageId() == null) {
            throw Problem.invalid("packageId", "required", "Say which package to install.");
        }
        Planner.Source source = packages.find(wish.packageId());
        ModulePackage next = source.file();
        PackagePlan plan = plan(source);
        Gates.pass(plan, wish);
        Gates.consented(plan, wish.consent());
        if (plan.signature().fingerprint() != null) {
            stores.signers()
                    .trust(plan.signature().fingerprint(), plan.signature().signer(), OPERATOR);
        }
        Release from = current(next.moduleId());
        Subject subject = new Subject(
                next.moduleId(), next.descriptor().name(), from, new Release(next.version(), next.digest()), OPERATOR);
        return node.begin(new Begin(from == null ? Kind.INSTALL : Kind.UPGRADE, subject));
    }

    private Operation rollback(Wish wish) {
        PackagePlan plan = planOfModule(moduleId(wish), "rollback");
        Gates.pass(plan, wish);
        Wanted wanted = stores.wanted().find(wish.moduleId()).orElseThrow();
        Release target = rollbacks.target(wanted);
        return node.begin(new Begin(
                Kind.ROLLBACK, new Subject(wanted.moduleId(), wanted.name(), wanted.release(), target, OPERATOR)));
    }

    private Operation remove(Wish wish) {
        PackagePlan plan = planOfModule(moduleId(wish), "remove");
        Gates.pass(plan, wish);
        Release from = current(wish.moduleId());
        return node.begin(new Begin(
                Kind.REMOVE, new Subject(wish.moduleId(), plan.module().name(), from, null, OPERATOR)));
    }

    private Operation retry(Wish wish) {
        Wanted wanted = stores.wanted()
                .find(moduleId(wish))
                .orElseThrow(() -> Problem.of("not-found", 404, "Not found", "There is no such installed module."));
        return node.begin(new Begin(
                Kind.RETRY,
                new Subject(wanted.moduleId(), wanted.name(), wanted.release(), wanted.release(), OPERATOR)));
    }

    private static String moduleId(Wish wish) {
        if (wish.moduleId() == null) {
            throw Problem.invalid("moduleId", "required", "Say which module.");
        }
        return wish.moduleId();
    }
}
