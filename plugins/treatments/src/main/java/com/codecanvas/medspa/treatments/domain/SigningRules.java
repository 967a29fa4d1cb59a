package com.codecanvas.medspa.treatments.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a session needs before it is signed. */
public final class SigningRules {

    /**
     * Around the session.
     *
     * @param last day of the session before on this tattoo, null for the first
     * @param mayDarken whether an ink of the tattoo needs a test spot first
     * @param testSpotPassed whether one was done and found unchanged once healed
     * @param gates what other modules found
     */
    public record Around(
            SkinType skinType,
            LocalDate last,
            LocalDate day,
            boolean mayDarken,
            boolean testSpotPassed,
            List<Finding> gates) {

        public Around {
            gates = List.copyOf(gates);
        }
    }

    private final RuleBook rules;

    public SigningRules(RuleBook rules) {
        this.rules = rules;
    }

    /** What screening and interval say, whether overridden or not. */
    public List<Finding> findings(TreatmentSession session, Around around) {
        List<Finding> findings = new ArrayList<>();
        if (session.screening() != null) {
            findings.addAll(session.screening().findings(rules.screening()));
        }
        findings.addAll(rules.interval().check(around.last(), around.day(), around.skinType()));
        if (!around.testSpotPassed() && (around.mayDarken() || asksForTestSpot(session))) {
            findings.add(Finding.block("testSpot", "test-spot", words()));
        }
        findings.addAll(around.gates());
        return List.copyOf(findings);
    }

    private boolean asksForTestSpot(TreatmentSession session) {
        return session.screening() != null && session.screening().needsTestSpot(rules.screening());
    }

    private String words() {
        return "This ink may darken: a test spot comes first, reviewed after "
                + rules.testSpotReviewWeeks().words() + " weeks.";
    }

    /** All that stands in the way; empty when it may be signed. */
    public List<Finding> open(TreatmentSession session, Around around) {
        List<Finding> open = new ArrayList<>();
        if (session.screening() == null
                || !session.screening().missing(rules.screening()).isEmpty()) {
            open.add(Finding.block("screening", "required", "Ask all screening questions first."));
        }
        if (session.passes().isEmpty()) {
            open.add(Finding.block("passes", "required", "Record at least one pass."));
        }
        open.addAll(Waiver.open(findings(session, around), session.waiver()));
        session.passes().forEach(pass -> open.addAll(Waiver.open(pass.findings(), pass.waiver())));
        return List.copyOf(open);
    }
}
