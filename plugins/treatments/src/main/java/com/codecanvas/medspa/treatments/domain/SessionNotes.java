package com.codecanvas.medspa.treatments.domain;

/**
 * What is recorded of a session besides its passes; each may be null but the method.
 *
 * @param method code of a pass method
 * @param clearancePercent rated by the clinician before this session's passes
 * @param anaesthetic agent, strength, area and time
 */
public record SessionNotes(
        String method,
        Integer clearancePercent,
        String anaesthetic,
        String cooling,
        String aftercareVersion,
        String note) {}
