package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.live.LiveUpdates;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a clinic's browsers that its background work changed, at most once a second however much is done. */
final class WorkChanges implements AutoCloseable {

    static final String TOPIC = "background-work";
    private static final Logger LOG = LoggerFactory.getLogger(WorkChanges.class);

    private final Set<UUID> clinicsChanged = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "background-work");
        thread.setDaemon(true);
        return thread;
    });
    private final ClinicScopes scopes;
    private final Clinics clinics;
    private final LiveUpdates live;

    WorkChanges(ClinicScopes scopes, Clinics clinics, LiveUpdates live) {
        this.scopes = scopes;
        this.clinics = clinics;
        this.live = live;
    }

    void open() {
        timer.scheduleWithFixedDelay(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    void in(UUID clinicId) {
        clinicsChanged.add(clinicId);
    }

    private void tell() {
        for (UUID clinicId : clinicsChanged) {
            clinicsChanged.remove(clinicId);
            try {
                clinics.find(clinicId).ifPresent(clinic -> tell(new Scope(clinic, null)));
            } catch (RuntimeException failure) {
                LOG.info("A change of background work is not told", Failures.withoutMessages(failure));
            }
        }
    }

    private void tell(Scope scope) {
        try {
            scopes.call(scope, () -> {
                live.changed(TOPIC);
                return null;
            });
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
