package com.codecanvas.medspa.core.web.live;

import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.persistence.Signals;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes the signals of all nodes on to this node's browsers, each to those of its clinic. */
@Component(service = LiveHub.class)
public final class LiveHub {

    static final String CHANGES = "live";
    static final String SESSION_ENDED = "session-ended";
    private static final Logger LOG = LoggerFactory.getLogger(LiveHub.class);
    private static final int HEARTBEAT_SECONDS = 15;
    private static final int LOOK_MILLIS = 250;

    private final Map<UUID, Set<LiveConnection>> clinics = new ConcurrentHashMap<>();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "medspa-live");
        thread.setDaemon(true);
        return thread;
    });
    private final AutoCloseable[] listening;
    private final InstalledWatch installed;

    @Activate
    public LiveHub(@Reference Signals signals, @Reference ModuleRegistry registry) {
        installed = new InstalledWatch(registry);
        listening = new AutoCloseable[] {
            signals.listen(CHANGES, text -> pass(LiveSignal.change(text)), this::missed),
            signals.listen(ModuleRegistry.CHANGES, text -> pass(LiveSignal.module(text)), this::missed),
            signals.listen(SESSION_ENDED, this::ended, () -> {})
        };
        var unused = heart.scheduleAtFixedRate(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        var unusedToo = heart.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void deactivate() throws Exception {
        heart.shutdownNow();
        for (AutoCloseable one : listening) {
            one.close();
        }
        each(LiveConnection::close);
    }

    void connect(Session session, AsyncContext context) throws IOException {
        LiveConnection[] self = new LiveConnection[1];
        self[0] = new LiveConnection(session, context, () -> forget(self[0]));
        context.addListener(new LiveEnd(self[0]));
        clinics.compute(self[0].clinicId(), (id, connections) -> {
            Set<LiveConnection> all = connections == null ? ConcurrentHashMap.newKeySet() : connections;
            all.add(self[0]);
            return all;
        });
        self[0].open();
    }

    private void pass(LiveSignal signal) {
        clinics.getOrDefault(signal.clinicId(), Set.of()).forEach(connection -> connection.send(signal.event()));
    }

    private void ended(String sessionId) {
        each(connection -> {
            if (connection.session().id().toString().equals(sessionId)) {
                connection.end(LiveEvent.SESSION_ENDED);
            }
        });
    }

    /** What was missed is unknown: browsers that connect again load everything again. */
    private void missed() {
        each(LiveConnection::close);
    }

    /** An operator puts modules in and takes them off for all clinics at once. */
    private void look() {
        try {
            if (installed.changed()) {
                each(connection -> connection.send(LiveEvent.MODULES));
            }
        } catch (RuntimeException e) {
            LOG.warn("Browsers are not told that the installed modules changed", e);
        }
    }

    private void beat() {
        try {
            Instant now = Instant.now();
            each(connection -> {
                if (now.isAfter(connection.session().expiresAt())) {
                    // A session in use moves its end: the browser connects again, and is let in if it did.
                    connection.close();
                } else {
                    connection.send(LiveEvent.HEARTBEAT);
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("The heartbeat of live updates failed", e);
        }
    }

    private void each(java.util.function.Consumer<LiveConnection> work) {
        clinics.values().forEach(connections -> connections.forEach(work));
    }

    private void forget(LiveConnection connection) {
        clinics.computeIfPresent(connection.clinicId(), (id, connections) -> {
            connections.remove(connection);
            return connections.isEmpty() ? null : connections;
        });
    }
}
