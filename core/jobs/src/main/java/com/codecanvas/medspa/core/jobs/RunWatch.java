package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.modules.circuit.ModuleCircuits;
import com.codecanvas.medspa.core.modules.circuit.Passage;
import java.time.Duration;

/** Asks whether the module may be called, and tells how the run ended to whoever watches over modules. */
final class RunWatch {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Passage passage;
    private final Duration pause;
    private final long began = System.nanoTime();

    private RunWatch(Passage passage, Duration pause) {
        this.passage = passage;
        this.pause = pause;
    }

    /** @param circuits null when nobody watches */
    static RunWatch over(Job job, ModuleCircuits circuits) {
        if (circuits == null) {
            return new RunWatch(null, null);
        }
        Passage passage = circuits.enter(job.clinicId(), job.module(), CallKind.BACKGROUND);
        if (passage != null) {
            return new RunWatch(passage, null);
        }
        Duration pause = circuits.pausedFor(job.clinicId(), job.module(), CallKind.BACKGROUND);
        return new RunWatch(null, pause.compareTo(SHORTEST) < 0 ? SHORTEST : pause);
    }

    /** How long the module is not to be called, or null when it may be. */
    Duration pause() {
        return pause;
    }

    void worked() {
        if (passage != null) {
            passage.worked(System.nanoTime() - began);
        }
    }

    /** What the module itself refused in words says nothing against it. */
    void failed(Throwable failure) {
        if (passage == null) {
            return;
        }
        long took = System.nanoTime() - began;
        if (failure instanceof ProblemException || failure instanceof LostLeaseException) {
            passage.ended(took);
        } else {
            passage.failed(Failure.of(failure), took);
        }
    }
}
