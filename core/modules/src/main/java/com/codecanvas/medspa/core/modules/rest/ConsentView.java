package com.codecanvas.medspa.core.modules.rest;

import com.codecanvas.medspa.core.modules.clinic.Asked;
import com.codecanvas.medspa.core.modules.clinic.Consent;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * Whether the clinic agreed to what the module asks.
 *
 * @param needed false for a module that ships with the platform
 * @param given whether nothing is left to agree to
 * @param missing kinds of patient data that are not agreed to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(
        boolean needed,
        boolean given,
        Instant at,
        String by,
        List<String> missing,
        List<String> patientData,
        List<String> permissions) {

    static ConsentView of(Asked asked, Consent given) {
        return new ConsentView(
                asked.consent(),
                asked.covered(given),
                given == null ? null : given.at(),
                given == null ? null : given.by(),
                asked.missing(given),
                asked.patientData(),
                asked.permissions());
    }
}
