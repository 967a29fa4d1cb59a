package com.codecanvas.medspa.core.jobs.admin;

import com.codecanvas.medspa.api.web.Checks;
import java.util.Set;

/** What is asked for; null where all are. */
record WorkFilter(String kind, String state, String module) {

    private static final Set<String> KINDS = Set.of("job", "event");
    private static final Set<String> STATES = Set.of("waiting", "running", "paused", "dead");

    WorkFilter {
        new Checks()
                .that(kind == null || KINDS.contains(kind), "kind", "choice", "Choose job or event.")
                .that(
                        state == null || STATES.contains(state),
                        "state",
                        "choice",
                        "Choose waiting, running, paused or dead.")
                .done();
    }
}
