package com.codecanvas.medspa.core.insight.rest;

import com.codecanvas.medspa.core.insight.checks.HealthChecks;
import com.codecanvas.medspa.core.insight.circuit.CircuitState;
import com.codecanvas.medspa.core.insight.circuit.Vitals;
import com.codecanvas.medspa.core.insight.circuit.WatchedModules;
import com.codecanvas.medspa.core.insight.figures.Latencies;
import com.codecanvas.medspa.core.insight.figures.Timings;
import com.codecanvas.medspa.core.insight.rest.ModuleHealthView.ClinicCounts;
import com.codecanvas.medspa.core.insight.rest.ModuleHealthView.ClinicHealth;
import com.codecanvas.medspa.core.modules.InstalledModule;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.modules.circuit.WorkBacklog.Count;
import com.codecanvas.medspa.core.tenancy.Clinics;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts together what is known of the modules' health. */
@Component(service = ModuleHealth.class)
public final class ModuleHealth {

    private static final int MOST_CLINICS = 20;

    private final ModuleRegistry registry;
    private final WatchedModules watched;
    private final HealthChecks checks;
    private final Backlogs backlogs;
    private final Clinics clinics;

    @Activate
    public ModuleHealth(
            @Reference ModuleRegistry registry,
            @Reference WatchedModules watched,
            @Reference HealthChecks checks,
            @Reference Backlogs backlogs,
            @Reference Clinics clinics) {
        this.registry = registry;
        this.watched = watched;
        this.checks = checks;
        this.backlogs = backlogs;
        this.clinics = clinics;
    }

    /** In the calling thread's clinic. */
    List<ModuleHealthView> ofClinic(UUID clinicId) {
        List<Count> work = backlogs.ofClinic();
        return registry.modules().stream()
                .map(module -> {
                    Optional<Vitals> vitals =
                            watched.find(clinicId, module.descriptor().id());
                    return view(module, vitals.stream().toList(), work, false);
                })
                .toList();
    }

    List<ModuleHealthView> ofAll() {
        List<Count> work = backlogs.ofAll();
        List<Vitals> all = watched.all().toList();
        return registry.modules().stream()
                .map(module -> {
                    String id = module.descriptor().id();
                    List<Vitals> its = all.stream()
                            .filter(vitals -> vitals.key().moduleId().equals(id))
                            .toList();
                    return view(module, its, work, true);
                })
                .toList();
    }

    private ModuleHealthView view(InstalledModule module, List<Vitals> its, List<Count> work, boolean operator) {
        String id = module.descriptor().id();
        Timings timings = WatchedModules.timings(its);
        Optional<Vitals.LastFailure> last = its.stream()
                .map(Vitals::lastFailure)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.comparing(Vitals.LastFailure::at));
        CircuitState circuit = its.stream().map(Vitals::state).reduce(CircuitState.CLOSED, CircuitState::worse);
        return new ModuleHealthView(
                id,
                module.descriptor().name(),
                name(module.status()),
                module.descriptor().version(),
                Latencies.WINDOW_MINUTES,
                timings.requests(),
                timings.errors(),
                timings.quantileMillis(0.5),
                timings.quantileMillis(0.95),
                timings.maxMillis(),
                last.map(Vitals.LastFailure::at).orElse(null),
                last.map(failure -> failure.failure().toString()).orElse(null),
                name(circuit),
                its.stream()
                        .map(Vitals::openUntil)
                        .filter(java.util.Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                paused(its),
                Backlogs.items(work, id, "waiting") + Backlogs.items(work, id, "paused"),
                Backlogs.items(work, id, "dead"),
                checks.of(id),
                operator ? counts(its) : null,
                operator ? worst(its) : null);
    }

    private static List<String> paused(List<Vitals> its) {
        if (its.stream().allMatch(vitals -> vitals.state() == CircuitState.CLOSED)) {
            return List.of();
        }
        boolean pages = its.stream().anyMatch(vitals -> vitals.requestState() != CircuitState.CLOSED);
        return pages ? List.of("requests", "background") : List.of("background");
    }

    private static ClinicCounts counts(List<Vitals> its) {
        return new ClinicCounts(
                its.size(),
                its.stream().filter(vitals -> errors(vitals) > 0).count(),
                its.stream()
                        .filter(vitals -> vitals.state() != CircuitState.CLOSED)
                        .count());
    }

    private List<ClinicHealth> worst(List<Vitals> its) {
        return its.stream()
                .filter(vitals -> vitals.state() != CircuitState.CLOSED || errors(vitals) > 0)
                .sorted(Comparator.comparing(Vitals::state)
                        .thenComparing(ModuleHealth::errors)
                        .reversed())
                .limit(MOST_CLINICS)
                .map(this::clinic)
                .toList();
    }

    private ClinicHealth clinic(Vitals vitals) {
        Timings timings = WatchedModules.timings(List.of(vitals));
        Vitals.LastFailure last = vitals.lastFailure();
        UUID id = vitals.key().clinicId();
        return new ClinicHealth(
                id.toString(),
                clinics.find(id).map(clinic -> clinic.name()).orElse(null),
                timings.requests(),
                timings.errors(),
                last == null ? null : last.at(),
                last == null ? null : last.failure().toString(),
                name(vitals.state()),
                vitals.openUntil());
    }

    private static long errors(Vitals vitals) {
        return WatchedModules.timings(List.of(vitals)).errors();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
