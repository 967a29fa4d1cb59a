package com.codecanvas.medspa.treatments.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something that must be in order before a patient is treated, such as a signed consent. A module registers it as a service; where the module is switched off it
 * is not asked.
 */
@ConsumerType
public interface SessionGate {

    /** Of the module that it belongs to. */
    String moduleId();

    /** The treatment that this module brings itself; others have the codes of their kinds. */
    String TATTOO_REMOVAL = "tattoo-removal";

    /** What stands in the way of treating the patient on this day of the clinic's; empty when nothing does. */
    List<Obstacle> before(UUID patientId, LocalDate day);

    /**
     * For a gate that asks different things of different treatments.
     *
     * @param treatment {@value #TATTOO_REMOVAL}, or the code of another kind
     */
    default List<Obstacle> before(UUID patientId, LocalDate day, String treatment) {
        return before(patientId, day);
    }

    /**
     * Stands in the way of passes and of the signature until it is gone or overridden with a reason.
     *
     * @param field short name of what is missing, such as {@code consent}
     * @param rule stable name of the rule, such as {@code consent-missing}
     * @param blocks whether it takes the medical director to override it
     * @param message for the clinician
     */
    record Obstacle(String field, String rule, boolean blocks, String message) {}
}
