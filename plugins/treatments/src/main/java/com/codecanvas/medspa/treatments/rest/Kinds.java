package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.modules.Modules;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.treatments.api.kind.TreatmentKind;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of treatment that the clinic's modules add. */
@Component(service = Kinds.class)
public final class Kinds {

    private final Modules modules;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<TreatmentKind> offered;

    @Activate
    public Kinds(@Reference Modules modules) {
        this.modules = modules;
    }

    Kinds(Modules modules, List<TreatmentKind> offered) {
        this(modules);
        this.offered = List.copyOf(offered);
    }

    /** By title. */
    List<TreatmentKind> all() {
        List<TreatmentKind> now = offered;
        return now == null
                ? List.of()
                : now.stream()
                        .filter(kind -> modules.enabled(kind.moduleId()))
                        .sorted(Comparator.comparing(kind -> kind.description().title()))
                        .toList();
    }

    Optional<TreatmentKind> find(String code) {
        return all().stream()
                .filter(kind -> kind.description().code().equals(code))
                .findFirst();
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 409 {@code kind-off} where nothing describes it now */
    TreatmentKind of(KindCourse course) {
        return find(course.kind())
                .orElseThrow(() -> Problem.of(
                        "kind-off",
                        409,
                        "Not switched on",
                        course.details().title()
                                + " is switched off in this clinic. What was recorded can be read, amended and reported on; "
                                + "to go on, switch its module on."));
    }
}
