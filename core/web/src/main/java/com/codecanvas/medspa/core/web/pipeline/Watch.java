package com.codecanvas.medspa.core.web.pipeline;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.CallMeter;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.modules.circuit.ModuleCircuits;
import com.codecanvas.medspa.core.modules.circuit.Passage;
import com.codecanvas.medspa.core.web.problems.Problems;
import com.codecanvas.medspa.core.web.routing.Endpoint;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a clinic's calls into its modules unless one is paused, and tells how each ended. */
@Component(service = Watch.class)
public final class Watch {

    private static final int FIRST_REFUSAL = 400;

    private final ModuleCircuits circuits;
    private final CallMeter meter;

    @Activate
    public Watch(@Reference ModuleCircuits circuits, @Reference CallMeter meter) {
        this.circuits = circuits;
        this.meter = meter;
    }

    /** What handles a call. */
    interface Handling {
        void handle() throws Exception;
    }

    /** @throws ProblemException 503 while the module is paused for the clinic */
    void over(Call call, HttpServletResponse response, Handling handling) throws Exception {
        Endpoint endpoint = call.endpoint();
        if (call.session() == null || endpoint.moduleId().equals(ModuleRegistry.KERNEL)) {
            handling.handle();
            return;
        }
        UUID clinic = call.session().scope().clinic().id();
        Passage passage = circuits.enter(clinic, endpoint.moduleId(), CallKind.REQUEST);
        if (passage == null) {
            throw Problems.modulePaused(circuits.pausedFor(clinic, endpoint.moduleId(), CallKind.REQUEST));
        }
        long start = System.nanoTime();
        try {
            handling.handle();
        } catch (ProblemException | IOException told) {
            passage.ended(System.nanoTime() - start);
            throw told;
        } catch (Exception | Error thrown) {
            passage.failed(Failure.of(thrown), System.nanoTime() - start);
            throw thrown;
        }
        tell(call, response, passage, System.nanoTime() - start);
    }

    private static void tell(Call call, HttpServletResponse response, Passage passage, long nanos) {
        Failure failure = call.failure();
        if (failure != null) {
            passage.failed(failure, nanos);
        } else if (response.getStatus() >= FIRST_REFUSAL) {
            passage.ended(nanos);
        } else {
            passage.worked(nanos);
        }
    }

    /** @param moduleId null when no endpoint was found */
    void answered(String moduleId, HttpServletResponse response, long nanos) {
        meter.answered(moduleId, response.getStatus(), nanos);
    }
}
