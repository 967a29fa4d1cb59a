package com.codecanvas.medspa.core.installer.desk;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.plan.Consent;
import com.codecanvas.medspa.core.installer.plan.PackagePlan;
import com.codecanvas.medspa.core.installer.plan.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an operation must pass before it begins. */
final class Gates {

    private Gates() {}

    static void pass(PackagePlan plan, Wish wish) {
        if (!plan.refusals().isEmpty()) {
            Refusal first = plan.refusals().get(0);
            throw conflict(first.rule(), first.message(), Map.of("refusals", plan.refusals()));
        }
        if ("same".equals(plan.plan().action())) {
            throw conflict("same", "This very package is installed already.", Map.of());
        }
        if (!plan.rollback().possible() && !wish.acceptsNoWayBack()) {
            throw conflict(
                    "one-way", plan.rollback().because() + " Send withoutRollback if you accept that.", Map.of());
        }
    }

    static void consented(PackagePlan plan, Consent consent) {
        Consent given = consent == null ? new Consent(null, null) : consent;
        String fingerprint = plan.signature().fingerprint();
        List<String> differences = given.differences(fingerprint, plan.grants());
        if (!differences.isEmpty()) {
            Map<String, Object> asked = new HashMap<>(Map.of("differs", differences, "grants", plan.grants()));
            if (fingerprint != null) {
                asked.put("fingerprint", fingerprint);
            }
            throw conflict(
                    "consent",
                    "You consented to something else than what the package asks for: " + String.join(", ", differences)
                            + ".",
                    asked);
        }
    }

    static ProblemException busy(Operation running) {
        return running == null
                ? conflict("busy", "Another operation was running. Try again.", Map.of())
                : conflict(
                        "busy",
                        "Wait until the " + running.kind().text() + " of " + running.moduleName() + " has ended.",
                        Map.of("operation", running.id()));
    }

    private static ProblemException conflict(String code, String detail, Map<String, Object> more) {
        return new ProblemException(new Problem(code, 409, "This cannot be done", detail, List.of(), more), null);
    }
}
