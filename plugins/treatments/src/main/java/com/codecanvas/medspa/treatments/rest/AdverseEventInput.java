package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.AdverseKind;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** An adverse event as somebody filled it in. */
public record AdverseEventInput(String kind, Integer grade, LocalDate noticedOn, String note) {

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    AdverseEvent checked(RuleBook rules, UUID author) {
        Form form = new Form();
        boolean graded = grade != null && rules.adverseGrades().stream().anyMatch(known -> known.grade() == grade);
        form.that(graded, "grade", "choice", "Choose a grade of the rule book.")
                .that(noticedOn != null, "noticedOn", "required", "Say when it was noticed.");
        AdverseKind seen = form.choice("kind", kind, AdverseKind.class);
        String words = form.textOrNone("note", note);
        form.done();
        return new AdverseEvent(
                Ids.next(), seen, grade, noticedOn, words, author, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
