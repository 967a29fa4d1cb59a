package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Outcome;
import com.codecanvas.medspa.treatments.domain.SessionLockedException;
import com.codecanvas.medspa.treatments.domain.SessionStatus;
import java.util.List;
import java.util.Map;

/** What stands in the way of a session, as problem documents that name field and rule. */
final class Refusals {

    private Refusals() {}

    static void ifAny(List<Finding> open) {
        if (open.isEmpty()) {
            return;
        }
        List<FieldError> errors = open.stream()
                .map(finding -> new FieldError(finding.field(), finding.rule(), words(finding)))
                .toList();
        String detail = errors.get(0).message();
        throw new ProblemException(
                new Problem("needs-override", 422, "Checks stand in the way", detail, errors, Map.of()), null);
    }

    static ProblemException locked(SessionLockedException e) {
        String detail = e.status() == SessionStatus.SIGNED
                ? "The session is signed. Add an amendment instead."
                : "The session is a draft. Change it, or sign it first.";
        return Problem.of("session-" + Code.of(e.status()), 409, "Not in this state", detail);
    }

    private static String words(Finding finding) {
        if (finding.rule().equals("required")) {
            return finding.message();
        }
        String who = finding.outcome() == Outcome.BLOCK
                ? " Only the medical director can override this, with a reason."
                : " An authorised clinician can override this, with a reason.";
        return finding.message() + who;
    }
}
