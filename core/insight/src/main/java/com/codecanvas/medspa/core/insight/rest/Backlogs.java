package com.codecanvas.medspa.core.insight.rest;

import com.codecanvas.medspa.core.modules.circuit.WorkBacklog;
import com.codecanvas.medspa.core.modules.circuit.WorkBacklog.Count;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Background work of every kind, wherever the kernel keeps it. */
@Component(service = Backlogs.class)
public final class Backlogs {

    private final List<WorkBacklog> kinds = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(WorkBacklog backlog) {
        kinds.add(backlog);
    }

    public void remove(WorkBacklog backlog) {
        kinds.remove(backlog);
    }

    List<Count> ofClinic() {
        return kinds.stream().flatMap(kind -> kind.ofClinic().stream()).toList();
    }

    public List<Count> ofAll() {
        return kinds.stream().flatMap(kind -> kind.ofAll().stream()).toList();
    }

    static long items(List<Count> counts, String moduleId, String state) {
        return counts.stream()
                .filter(count ->
                        count.moduleId().equals(moduleId) && count.state().equals(state))
                .mapToLong(Count::items)
                .sum();
    }
}
