package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.framework.ModuleFailedException;
import com.codecanvas.medspa.core.installer.framework.ModuleFramework;
import com.codecanvas.medspa.core.installer.framework.StuckException;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Phase;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.operation.State;
import com.codecanvas.medspa.core.installer.store.Operations;
import com.codecanvas.medspa.core.installer.store.WantedModules.Ending;
import com.codecanvas.medspa.core.installer.tables.PackageTables;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import com.codecanvas.medspa.core.persistence.SchemaStep;
import com.codecanvas.medspa.core.storage.ArtefactProblem;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Brings a module from one version to another on this node, or takes that back: code and tables together. */
final class ModuleChange {

    private final ModuleFramework framework;
    private final PackageTables tables;
    private final Operations operations;
    private final PackageSource releases;
    private final Gate gate;
    private final Commit commit;

    ModuleChange(Parts parts, Commit commit) {
        this.framework = parts.framework();
        this.tables = parts.tables();
        this.operations = parts.operations();
        this.releases = parts.releases();
        this.gate = parts.gate();
        this.commit = commit;
    }

    /** What a change works with. */
    record Parts(
            ModuleFramework framework,
            PackageTables tables,
            Operations operations,
            PackageSource releases,
            Gate gate) {}

    void run(Operation operation) {
        CrashPoints.at("accepted");
        try {
            forward(operation);
        } catch (ModuleFailedException | SchemaRefusedException | ArtefactProblem | UncheckedIOException e) {
            back(operation, e.getMessage());
        }
    }

    private void forward(Operation operation) {
        String id = operation.moduleId();
        ModulePackage next = releases.of(id, operation.to());
        ModulePackage former = releases.of(id, operation.from());
        List<SchemaStep> pending = tables.outlook(next).steps();
        operations.willMigrate(operation, versions(pending));
        operations.reached(operation, Phase.STORED);
        CrashPoints.at("stored");
        if (!worksMeanwhile(next, former, pending)) {
            framework.stop(id);
            CrashPoints.at("stopped");
        }
        fit(next, former);
        operations.reached(operation, Phase.MIGRATED);
        CrashPoints.at("migrated");
        switchTo(id, operation.to(), next);
        operations.reached(operation, Phase.SWITCHED);
        CrashPoints.at("switched");
        String problem = gate.problem(id);
        if (problem != null) {
            throw new ModuleFailedException(problem);
        }
        operations.reached(operation, Phase.CHECKED);
        CrashPoints.at("checked");
        commit.to(operation, next, new Ending(State.DONE, framework.leftBehind(id)));
        CrashPoints.at("committed");
    }

    private boolean worksMeanwhile(ModulePackage next, ModulePackage former, List<SchemaStep> pending) {
        return PackageTables.onlyExpands(pending)
                && (former == null || tables.undoOutlook(next, former).steps().isEmpty());
    }

    private void fit(ModulePackage target, ModulePackage other) {
        if (other != null) {
            tables.undo(target, other);
        }
        tables.migrate(target);
    }

    private void switchTo(String moduleId, Release release, ModulePackage next) {
        framework.stop(moduleId);
        CrashPoints.at("halted");
        if (release.isShipped()) {
            framework.putShipped(moduleId);
        } else {
            framework.put(next);
        }
        CrashPoints.at("put");
        framework.start(moduleId);
        CrashPoints.at("started");
    }

    /** Also how an operation goes on whose node died: whatever was reached, the former version is there in the end. */
    void back(Operation operation, String problem) {
        operations.turnBack(operation, problem);
        CrashPoints.at("turned-back");
        try {
            takeBack(operation);
            operations.end(operation, State.ROLLED_BACK, problem);
        } catch (SchemaRefusedException e) {
            noWayBack(operation, problem + " It could not be taken back: " + e.getMessage());
        } catch (StuckException e) {
            stuck(operation, problem + " " + e.getMessage());
        } catch (ModuleFailedException | ArtefactProblem | UncheckedIOException e) {
            operations.end(
                    operation, State.FAILED, problem + " Then the former version did not come back: " + e.getMessage());
        }
    }

    /** Where nothing was before, a module that nobody wants and that takes no calls is as good as gone. */
    private void stuck(Operation operation, String problem) {
        if (operation.from() == null) {
            operations.end(operation, State.ROLLED_BACK, problem);
        } else {
            operations.end(operation, State.FAILED, problem + " The former version is back with the next start.");
        }
    }

    private void takeBack(Operation operation) {
        String id = operation.moduleId();
        // What was written down while it ran counts, not what the caller saw of it at its beginning.
        String migrating = operations.find(operation.id()).orElseThrow().migrating();
        boolean tablesChanged = migrating != null;
        boolean there = Objects.equals(framework.present().get(id), operation.from());
        StuckException stuck = there && !tablesChanged ? null : stopped(id);
        // Even under a module that is stuck: the next start brings the former version, and that needs its tables.
        if (tablesChanged) {
            takeTablesBack(operation, migrating.isEmpty() ? List.of() : List.of(migrating.split(" ")));
        }
        CrashPoints.at("back-migrated");
        if (stuck != null) {
            throw stuck;
        }
        if (!there) {
            putFormer(operation);
        }
        CrashPoints.at("back-put");
        if (operation.from() != null) {
            framework.start(id);
            String problem = gate.problem(id);
            if (problem != null) {
                throw new ModuleFailedException(problem);
            }
        }
        CrashPoints.at("back-started");
    }

    private StuckException stopped(String moduleId) {
        try {
            framework.stop(moduleId);
            return null;
        } catch (StuckException e) {
            return e;
        }
    }

    private void putFormer(Operation operation) {
        String id = operation.moduleId();
        if (operation.from() == null) {
            framework.remove(id);
        } else if (operation.from().isShipped()) {
            framework.putShipped(id);
        } else {
            framework.put(releases.of(id, operation.from()));
        }
    }

    private void takeTablesBack(Operation operation, List<String> ran) {
        ModulePackage next = releases.of(operation.moduleId(), operation.to());
        if (operation.from() == null) {
            tables.takeBack(next, ran);
        } else {
            fit(releases.of(operation.moduleId(), operation.from()), next);
        }
    }

    private void noWayBack(Operation operation, String problem) {
        if (operation.from() == null) {
            framework.remove(operation.moduleId());
            operations.end(operation, State.FAILED, problem);
        } else {
            stay(operation, problem);
        }
    }

    /** The tables are ahead for good: the new version stays, since the former one cannot work with them. */
    private void stay(Operation operation, String problem) {
        ModulePackage next = releases.of(operation.moduleId(), operation.to());
        try {
            if (!Objects.equals(framework.present().get(operation.moduleId()), operation.to())) {
                switchTo(operation.moduleId(), operation.to(), next);
            } else {
                framework.start(operation.moduleId());
            }
        } finally {
            commit.to(operation, next, new Ending(State.FAILED, problem));
        }
    }

    private static String versions(List<SchemaStep> steps) {
        return steps.stream().map(SchemaStep::version).collect(Collectors.joining(" "));
    }
}
