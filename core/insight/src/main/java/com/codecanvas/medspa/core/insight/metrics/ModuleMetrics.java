package com.codecanvas.medspa.core.insight.metrics;

import com.codecanvas.medspa.core.insight.checks.HealthChecks;
import com.codecanvas.medspa.core.insight.circuit.CircuitState;
import com.codecanvas.medspa.core.insight.circuit.WatchedModules;
import com.codecanvas.medspa.core.insight.rest.Backlogs;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.InstalledModule.Status;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How modules are, looked up when somebody asks. */
@Component(service = ModuleMetrics.class)
public final class ModuleMetrics {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleMetrics.class);
    private static final String MODULE = "module";

    private final ModuleRegistry modules;
    private final WatchedModules watched;
    private final HealthChecks checks;
    private final Backlogs backlogs;

    @Activate
    public ModuleMetrics(
            @Reference ModuleRegistry modules,
            @Reference WatchedModules watched,
            @Reference HealthChecks checks,
            @Reference Backlogs backlogs) {
        this.modules = modules;
        this.watched = watched;
        this.checks = checks;
        this.backlogs = backlogs;
    }

    void register(PrometheusRegistry registry) {
        gauge("medspa_module_state", "1 for the state that the module is in.", MODULE, "state")
                .callback(this::states)
                .register(registry);
        gauge("medspa_module_paused_clinics", "Clinics that the module is paused for.", MODULE)
                .callback(this::pauses)
                .register(registry);
        gauge("medspa_module_health_checks_failing", "Health checks of the module that do not pass.", MODULE)
                .callback(this::checks)
                .register(registry);
        gauge("medspa_background_work", "Jobs and events of the module.", MODULE, "kind", "state")
                .callback(this::work)
                .register(registry);
    }

    private static GaugeWithCallback.Builder gauge(String name, String help, String... labels) {
        return GaugeWithCallback.builder().name(name).help(help).labelNames(labels);
    }

    private void states(GaugeWithCallback.Callback values) {
        for (InstalledModule module : modules.modules()) {
            for (Status status : Status.values()) {
                values.call(
                        module.status() == status ? 1 : 0,
                        module.descriptor().id(),
                        status.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void pauses(GaugeWithCallback.Callback values) {
        Map<String, Integer> paused = new TreeMap<>();
        modules.modules().forEach(module -> paused.put(module.descriptor().id(), 0));
        watched.all()
                .filter(vitals -> vitals.state() != CircuitState.CLOSED)
                .forEach(vitals -> paused.computeIfPresent(vitals.key().moduleId(), (id, count) -> count + 1));
        paused.forEach((id, count) -> values.call(count, id));
    }

    private void checks(GaugeWithCallback.Callback values) {
        for (InstalledModule module : modules.modules()) {
            String id = module.descriptor().id();
            values.call(checks.of(id).stream().filter(check -> !check.ok()).count(), id);
        }
    }

    private void work(GaugeWithCallback.Callback values) {
        try {
            backlogs.ofAll()
                    .forEach(count -> values.call(count.items(), count.moduleId(), count.kind(), count.state()));
        } catch (RuntimeException databaseAway) {
            LOG.debug("The backlog cannot be counted", databaseAway);
        }
    }
}
