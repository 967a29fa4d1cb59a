package com.codecanvas.medspa.core.insight.checks;

import com.codecanvas.medspa.api.health.HealthCheck;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Asks the modules' health checks every half minute, each on a thread of its own, so that one that hangs keeps nobody waiting. */
@Component(service = HealthChecks.class)
public final class HealthChecks implements ServiceTrackerCustomizer<HealthCheck, AskedCheck> {

    private static final int EVERY_SECONDS = 30;

    private final BundleContext context;
    private final Map<AskedCheck, String> asked = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "health-checks");
        thread.setDaemon(true);
        return thread;
    });
    private final ServiceTracker<HealthCheck, AskedCheck> tracker;

    @Activate
    public HealthChecks(BundleContext context) {
        this.context = context;
        tracker = new ServiceTracker<>(context, HealthCheck.class, this);
        tracker.open();
        var unused = timer.scheduleWithFixedDelay(this::askAll, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        timer.shutdownNow();
        tracker.close();
    }

    /** What the module's checks said last. */
    public List<CheckResult> of(String moduleId) {
        return asked.entrySet().stream()
                .filter(entry -> entry.getValue().equals(moduleId))
                .map(entry -> entry.getKey().result())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private void askAll() {
        asked.keySet().forEach(AskedCheck::ask);
    }

    @Override
    public AskedCheck addingService(ServiceReference<HealthCheck> reference) {
        String header = reference.getBundle().getHeaders("").get("MedSpa-Module");
        String module = header == null ? ModuleRegistry.KERNEL : header;
        AskedCheck check = new AskedCheck(module, context.getService(reference), Clock.systemUTC());
        asked.put(check, module);
        timer.execute(check::ask);
        return check;
    }

    @Override
    public void modifiedService(ServiceReference<HealthCheck> reference, AskedCheck check) {
        // Properties of a check say nothing.
    }

    @Override
    public void removedService(ServiceReference<HealthCheck> reference, AskedCheck check) {
        asked.remove(check);
        check.leave();
        context.ungetService(reference);
    }
}
