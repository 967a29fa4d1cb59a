package com.codecanvas.medspa.treatments.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One pass of one laser over some inks.
 *
 * @param findings what the checks said when it was recorded
 * @param waiver null where nothing had to be overridden
 */
public record SessionPass(
        UUID id,
        UUID laserId,
        PassSettings settings,
        Set<InkColour> inks,
        EndPoint endPoint,
        List<Finding> findings,
        Waiver waiver,
        String note,
        Instant recordedAt) {

    public SessionPass {
        inks = Set.copyOf(inks);
        findings = List.copyOf(findings);
    }
}
