package com.codecanvas.medspa.treatments.domain.course;

/**
 * What is recorded of a session besides its passes; each may be null.
 *
 * @param outcomePercent rated by the clinician before this session's passes
 */
public record Remarks(Integer outcomePercent, String note) {}
