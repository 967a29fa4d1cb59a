package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.modules.Modules;
import com.codecanvas.medspa.treatments.api.SessionGate;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What the clinic's other modules say before somebody is treated. */
@Component(service = Gates.class)
public final class Gates {

    private final Modules modules;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<SessionGate> offered;

    @Activate
    public Gates(@Reference Modules modules) {
        this.modules = modules;
    }

    Gates(Modules modules, List<SessionGate> offered) {
        this(modules);
        this.offered = List.copyOf(offered);
    }

    List<Finding> before(UUID patientId, LocalDate day, String treatment) {
        List<SessionGate> now = offered;
        return now == null
                ? List.of()
                : now.stream()
                        .filter(gate -> modules.enabled(gate.moduleId()))
                        .sorted(Comparator.comparing(SessionGate::moduleId))
                        .flatMap(gate -> gate.before(patientId, day, treatment).stream())
                        .map(Gates::finding)
                        .toList();
    }

    private static Finding finding(SessionGate.Obstacle obstacle) {
        Outcome outcome = obstacle.blocks() ? Outcome.BLOCK : Outcome.WARN;
        return new Finding(obstacle.field(), obstacle.rule(), outcome, obstacle.message());
    }
}
