package com.codecanvas.medspa.core.insight.circuit;

import com.codecanvas.medspa.core.insight.figures.Latencies;
import com.codecanvas.medspa.core.insight.figures.Timings;
import com.codecanvas.medspa.core.modules.circuit.CallKind;
import com.codecanvas.medspa.core.modules.circuit.Failure;
import com.codecanvas.medspa.core.modules.circuit.Passage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** What this node knows of a module at one clinic. Asking it costs a call no lock and no memory. */
public final class Vitals {

    private final Clock clock;
    private final Consumer<Vitals> news;
    private final VitalsKey key;
    private final Circuit requests;
    private final Circuit background;
    private final Latencies latencies;
    private final Passage request;
    private final Passage requestProbe;
    private final Passage work;
    private final Passage workProbe;
    private volatile LastFailure lastFailure;
    private volatile long lastUsed;

    Vitals(VitalsKey key, CircuitRules rules, Clock clock, Consumer<Vitals> news) {
        this.key = key;
        this.clock = clock;
        this.news = news;
        requests = new Circuit(rules, clock, this::changed);
        background = new Circuit(rules, clock, this::changed);
        latencies = new Latencies(clock);
        request = new Way(requests, true, requests::said);
        requestProbe = new Way(requests, true, requests::probed);
        work = new Way(background, false, background::said);
        workProbe = new Way(background, false, background::probed);
    }

    /** The last failure and when it was. */
    public record LastFailure(Failure failure, Instant at) {}

    Passage enter(CallKind kind) {
        lastUsed = clock.millis();
        if (kind == CallKind.REQUEST) {
            Boolean probe = requests.enter();
            return probe == null ? null : probe ? requestProbe : request;
        }
        if (!requests.pausedFor().isZero()) {
            return null;
        }
        Boolean probe = background.enter();
        return probe == null ? null : probe ? workProbe : work;
    }

    Duration pausedFor(CallKind kind) {
        Duration own = requests.pausedFor();
        if (kind == CallKind.REQUEST) {
            return own;
        }
        Duration other = background.pausedFor();
        return own.compareTo(other) > 0 ? own : other;
    }

    void reset() {
        requests.reset();
        background.reset();
    }

    boolean idle() {
        return requests.state() == CircuitState.CLOSED && background.state() == CircuitState.CLOSED;
    }

    long lastUsed() {
        return lastUsed;
    }

    public VitalsKey key() {
        return key;
    }

    public CircuitState state() {
        return requests.state().worse(background.state());
    }

    /** Whether its pages are paused, not its background work alone. */
    public CircuitState requestState() {
        return requests.state();
    }

    /** Null unless something is paused. */
    public Instant openUntil() {
        Instant until = requests.openUntil();
        Instant other = background.openUntil();
        return until == null || other != null && other.isAfter(until) ? other : until;
    }

    public LastFailure lastFailure() {
        return lastFailure;
    }

    public void addTo(Timings sum) {
        latencies.addTo(sum);
    }

    private void changed() {
        news.accept(this);
    }

    private void failed(Failure failure) {
        lastFailure = new LastFailure(failure, clock.instant());
        news.accept(this);
    }

    /** A way in, shared by all calls that take it. */
    private final class Way implements Passage {

        private final Circuit circuit;
        private final boolean timed;
        private final Consumer<Circuit.Verdict> verdict;

        Way(Circuit circuit, boolean timed, Consumer<Circuit.Verdict> verdict) {
            this.circuit = circuit;
            this.timed = timed;
            this.verdict = verdict;
        }

        @Override
        public void worked(long nanos) {
            count(nanos, false);
            verdict.accept(Circuit.Verdict.WORKED);
        }

        @Override
        public void failed(Failure failure, long nanos) {
            count(nanos, true);
            verdict.accept(Circuit.Verdict.FAILED);
            Vitals.this.failed(failure);
        }

        @Override
        public void ended(long nanos) {
            count(nanos, false);
            verdict.accept(Circuit.Verdict.NONE);
        }

        private void count(long nanos, boolean error) {
            if (timed) {
                latencies.add(nanos, error);
            }
        }

        @Override
        public String toString() {
            return key + " " + circuit.state();
        }
    }
}
