package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Waiver;
import java.util.List;

/** A finding, and whether it still stands in the way. */
public record FindingView(String field, String rule, String outcome, String message, boolean open) {

    static List<FindingView> of(List<Finding> findings, Waiver waiver) {
        List<Finding> open = Waiver.open(findings, waiver);
        return findings.stream()
                .map(finding -> new FindingView(
                        finding.field(),
                        finding.rule(),
                        Code.of(finding.outcome()),
                        finding.message(),
                        open.contains(finding)))
                .toList();
    }
}
