package com.codecanvas.medspa.treatments.api.kind;

import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of treatment in courses of several sessions. A module registers it as a service; where the module is switched off no session is recorded, while what was recorded before
 * stays readable. It keeps nothing, and the same question gets the same answer.
 */
@ConsumerType
public interface TreatmentKind {

    /** Of the module that it belongs to. */
    String moduleId();

    Description description();

    /**
     * What stands against a pass until it is overridden with a reason; empty when nothing does. Asked while the settings are typed too: what is not given yet is absent, and is no
     * finding.
     */
    List<KindFinding> check(Values course, Values settings);

    /** What is usual for the settings, by their codes, to be shown beside their fields; what is given so far may narrow it. */
    default Map<String, Limits> usual(Values course, Values settings) {
        return Map.of();
    }
}
