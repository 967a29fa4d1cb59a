package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.core.modules.circuit.WorkBacklog;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The work that waits for modules, whoever holds it. */
@Component(service = Backlogs.class)
public final class Backlogs {

    private static final Set<String> WAITING = Set.of("waiting", "paused");

    private final List<WorkBacklog> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addBacklog(WorkBacklog backlog) {
        all.add(backlog);
    }

    void removeBacklog(WorkBacklog backlog) {
        all.remove(backlog);
    }

    /** In the thread's clinic. */
    long waiting(String kind, String moduleId) {
        return all.stream()
                .flatMap(backlog -> backlog.ofClinic().stream())
                .filter(count ->
                        count.moduleId().equals(moduleId) && count.kind().equals(kind))
                .filter(count -> WAITING.contains(count.state()))
                .mapToLong(WorkBacklog.Count::items)
                .sum();
    }
}
