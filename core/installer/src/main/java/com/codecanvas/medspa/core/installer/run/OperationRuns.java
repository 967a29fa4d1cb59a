package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.installer.framework.ModuleFailedException;
import com.codecanvas.medspa.core.installer.framework.ModuleFramework;
import com.codecanvas.medspa.core.installer.framework.StartTries;
import com.codecanvas.medspa.core.installer.framework.StoppingException;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Recovery;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.operation.State;
import com.codecanvas.medspa.core.installer.store.LostException;
import com.codecanvas.medspa.core.installer.store.Operations;
import com.codecanvas.medspa.core.persistence.SqlFailedException;
import com.codecanvas.medspa.core.storage.ArtefactProblem;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings each operation to one of its ends. */
final class OperationRuns {

    private static final Logger LOG = LoggerFactory.getLogger(OperationRuns.class);
    private static final String INTERRUPTED = "The server ended in the middle of it, so it was taken back.";

    private final ModuleChange change;
    private final Removal removal;
    private final Operations operations;
    private final ModuleFramework framework;
    private final StartTries tries;
    private final PackageSource releases;
    private final Gate gate;

    OperationRuns(ModuleChange change, Removal removal, ModuleChange.Parts parts, StartTries tries) {
        this.change = change;
        this.removal = removal;
        this.operations = parts.operations();
        this.framework = parts.framework();
        this.gate = parts.gate();
        this.releases = parts.releases();
        this.tries = tries;
    }

    void run(Operation operation) {
        LOG.info("{} of module {} begins", operation.kind(), operation.moduleId());
        step(operation, false);
    }

    void resume(Operation operation) {
        LOG.warn("{} of module {} was interrupted after {}", operation.kind(), operation.moduleId(), operation.phase());
        step(operation, true);
    }

    private void step(Operation operation, boolean again) {
        try {
            switch (operation.kind()) {
                case REMOVE -> removal.run(operation);
                case RETRY -> retry(operation);
                case INSTALL, UPGRADE, ROLLBACK -> {
                    if (again && Recovery.of(operation) == Recovery.TAKE_BACK) {
                        takeBack(operation);
                    } else {
                        change.run(operation);
                    }
                }
            }
            operations
                    .find(operation.id())
                    .ifPresent(ended -> LOG.info(
                            "{} of module {} ended: {}{}",
                            ended.kind(),
                            ended.moduleId(),
                            ended.state(),
                            ended.problem() == null ? "" : ", " + ended.problem()));
        } catch (LostException e) {
            LOG.warn("{} of module {}: {}", operation.kind(), operation.moduleId(), e.getMessage());
        }
    }

    /** Whatever happens here, the operation comes to an end, so that others can begin. */
    private void takeBack(Operation operation) {
        try {
            change.back(operation, operation.problem() == null ? INTERRUPTED : operation.problem());
        } catch (ProblemException | SqlFailedException | LostException | StoppingException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("{} of module {} cannot be taken back", operation.kind(), operation.moduleId(), e);
            operations.end(operation, State.FAILED, "Taking it back failed unexpectedly; the server's log says where.");
        }
    }

    private void retry(Operation operation) {
        String id = operation.moduleId();
        tries.succeeded(id);
        try {
            bringIfMissing(operation);
            framework.start(id);
            String problem = gate.problem(id);
            operations.end(operation, problem == null ? State.DONE : State.FAILED, problem);
        } catch (ModuleFailedException | ArtefactProblem | UncheckedIOException e) {
            operations.end(operation, State.FAILED, e.getMessage());
        }
    }

    /** Its package was perhaps not at hand until somebody uploaded it again. */
    private void bringIfMissing(Operation operation) {
        String id = operation.moduleId();
        Release wanted = operation.to();
        if (!wanted.isShipped() && !wanted.equals(framework.present().get(id))) {
            framework.stop(id);
            framework.put(releases.of(id, wanted));
        }
    }
}
