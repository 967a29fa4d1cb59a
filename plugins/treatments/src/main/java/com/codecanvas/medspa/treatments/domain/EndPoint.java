package com.codecanvas.medspa.treatments.domain;

import java.util.ArrayList;
import java.util.List;

/** What the skin showed right after a pass. */
public record EndPoint(
        Whitening whitening,
        boolean pinpointBleeding,
        boolean splatter,
        boolean whiteningBeyondInk,
        boolean blister,
        boolean greySkin) {

    /** Signs of too much. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        add(findings, splatter, "splatter", "Splatter");
        add(findings, whiteningBeyondInk, "whiteningBeyondInk", "Whitening beyond the ink");
        add(findings, blister, "blister", "A blister");
        add(findings, greySkin, "greySkin", "Grey skin");
        return List.copyOf(findings);
    }

    private static void add(List<Finding> findings, boolean seen, String field, String what) {
        if (seen) {
            findings.add(Finding.warn("endPoint." + field, "end-point", what + ": the settings may be too strong."));
        }
    }
}
