package com.codecanvas.medspa.patients.timeline;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.modules.Modules;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The sources that the clinic has switched on and the person who looks may see. */
@Component(service = Sources.class)
public final class Sources {

    private final Modules modules;
    private final CurrentUser user;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<TimelineSource> offered;

    @Activate
    public Sources(@Reference Modules modules, @Reference CurrentUser user) {
        this.modules = modules;
        this.user = user;
    }

    public Sources(Modules modules, CurrentUser user, List<TimelineSource> offered) {
        this(modules, user);
        this.offered = List.copyOf(offered);
    }

    public List<TimelineSource> visible() {
        List<TimelineSource> now = offered;
        return now == null
                ? List.of()
                : now.stream()
                        .filter(source -> modules.enabled(source.moduleId()) && user.may(source.permission()))
                        .sorted(Comparator.comparing(TimelineSource::name))
                        .toList();
    }
}
