package com.codecanvas.medspa.core.insight.circuit;

import com.codecanvas.medspa.core.persistence.Signals;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a clinic's open browsers that something about a module's health changed: behind the back of the call that found out, and not for each of many failures. */
final class HealthNews implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HealthNews.class);
    private static final String LIVE = "live";
    private static final String TOPIC = "module-health";
    private static final long GATHERED_MILLIS = 300;

    private final Signals signals;
    private final Map<VitalsKey, CircuitState> told = new ConcurrentHashMap<>();
    private final Map<VitalsKey, Vitals> gathered = new ConcurrentHashMap<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "module-health-news");
        thread.setDaemon(true);
        return thread;
    });

    HealthNews(Signals signals) {
        this.signals = signals;
    }

    void of(Vitals vitals) {
        if (gathered.putIfAbsent(vitals.key(), vitals) == null && !teller.isShutdown()) {
            teller.schedule(() -> tell(vitals), GATHERED_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(Vitals vitals) {
        gathered.remove(vitals.key());
        log(vitals);
        try {
            signals.send(LIVE, vitals.key().clinicId() + " " + TOPIC);
        } catch (RuntimeException databaseAway) {
            LOG.debug("Nobody was told of a module's health");
        }
    }

    private void log(Vitals vitals) {
        CircuitState now = vitals.state();
        CircuitState before = now == CircuitState.CLOSED ? told.remove(vitals.key()) : told.put(vitals.key(), now);
        if (now == CircuitState.OPEN && before != CircuitState.OPEN) {
            LOG.warn(
                    "Module {} is paused for clinic {} after repeated failures, the last a {}",
                    vitals.key().moduleId(),
                    vitals.key().clinicId(),
                    vitals.lastFailure() == null
                            ? "failure"
                            : vitals.lastFailure().failure());
        } else if (now == CircuitState.CLOSED && before != null) {
            LOG.info(
                    "Module {} works again for clinic {}",
                    vitals.key().moduleId(),
                    vitals.key().clinicId());
        }
    }

    @Override
    public void close() {
        teller.shutdownNow();
    }
}
