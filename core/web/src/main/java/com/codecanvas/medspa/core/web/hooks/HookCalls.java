package com.codecanvas.medspa.core.web.hooks;

import com.codecanvas.medspa.api.hooks.Hook;
import com.codecanvas.medspa.api.hooks.HookAnswer;
import com.codecanvas.medspa.api.hooks.HookRequest;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.modules.circuit.ModuleCircuits;
import com.codecanvas.medspa.core.modules.circuit.Passage;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.web.problems.Problems;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls a module's hook in one transaction with its audit entry; a module that fails again and again is spared, and the provider told to come again. */
@Component(service = HookCalls.class)
public final class HookCalls {

    private final AmbientTransactions transactions;
    private final AuditTrail trail;
    private final ModuleRegistry modules;
    private final ModuleCircuits circuits;

    @Activate
    public HookCalls(
            @Reference AmbientTransactions transactions,
            @Reference AuditTrail trail,
            @Reference ModuleRegistry modules,
            @Reference ModuleCircuits circuits) {
        this.transactions = transactions;
        this.trail = trail;
        this.modules = modules;
        this.circuits = circuits;
    }

    /** In the clinic's scope. */
    HookAnswer call(UUID clinicId, String moduleId, Hook hook, HookRequest request) throws Exception {
        AutoCloseable inside = modules.enter(moduleId);
        if (inside == null) {
            throw Problems.moduleAway();
        }
        try (inside) {
            Passage passage = circuits.enter(clinicId, moduleId, CallKind.BACKGROUND);
            if (passage == null) {
                throw Problems.modulePaused(circuits.pausedFor(clinicId, moduleId, CallKind.BACKGROUND));
            }
            return watched(passage, moduleId, hook, request);
        }
    }

    private HookAnswer watched(Passage passage, String moduleId, Hook hook, HookRequest request) throws Exception {
        long start = System.nanoTime();
        try {
            HookAnswer answer = audited(moduleId, hook, request);
            passage.worked(System.nanoTime() - start);
            return answer;
        } catch (ProblemException refused) {
            passage.ended(System.nanoTime() - start);
            throw refused;
        } catch (Exception | Error failure) {
            passage.failed(Failure.of(failure), System.nanoTime() - start);
            throw failure;
        }
    }

    private HookAnswer audited(String moduleId, Hook hook, HookRequest request) throws Exception {
        trail.begin(moduleId, "hooks." + hook.name(), "POST", HookAddresses.PATH + "{clinicId}/" + moduleId);
        try {
            return transactions.call(() -> {
                HookAnswer answer = hook.receive(request);
                transactions.beforeCommit(trail::succeed);
                return answer;
            });
        } catch (ProblemException refused) {
            String code = refused.problem().code();
            trail.fail(code.equals("forbidden") ? "denied" : "failed", code);
            throw refused;
        } catch (Exception | Error failure) {
            trail.fail("failed", "internal");
            throw failure;
        }
    }
}
