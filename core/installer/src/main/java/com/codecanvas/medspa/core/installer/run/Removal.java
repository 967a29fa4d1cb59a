package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.framework.ModuleFailedException;
import com.codecanvas.medspa.core.installer.framework.ModuleFramework;
import com.codecanvas.medspa.core.installer.framework.StuckException;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.State;
import com.codecanvas.medspa.core.installer.store.Operations;
import com.codecanvas.medspa.core.installer.store.WantedModules;

/** Takes a module away and keeps its tables and what clinics chose. Goes on after its node died, whatever was reached. */
final class Removal {

    private final ModuleFramework framework;
    private final Operations operations;
    private final WantedModules wanted;
    private final Runnable changed;

    Removal(ModuleFramework framework, Operations operations, WantedModules wanted, Runnable changed) {
        this.framework = framework;
        this.operations = operations;
        this.wanted = wanted;
        this.changed = changed;
    }

    void run(Operation operation) {
        CrashPoints.at("accepted");
        wanted.withdraw(operation, null);
        CrashPoints.at("committed");
        changed.run();
        String told;
        try {
            framework.stop(operation.moduleId());
            CrashPoints.at("halted");
            framework.remove(operation.moduleId());
            CrashPoints.at("put");
            told = framework.leftBehind(operation.moduleId());
        } catch (StuckException e) {
            told = e.getMessage();
        } catch (ModuleFailedException e) {
            operations.end(operation, State.FAILED, e.getMessage() + " It is gone with the next start.");
            return;
        }
        operations.end(operation, State.DONE, told);
    }
}
