package com.codecanvas.medspa.consents.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.consents.domain.Template;
import com.codecanvas.medspa.consents.domain.Wording;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** A template as somebody wrote it; required and active unless said otherwise. */
public record TemplateInput(
        String kind, String title, String body, Integer validDays, Boolean required, Boolean active) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_BODY = 50_000;
    private static final int MOST_DAYS = 3650;

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    Template checked(UUID id, int version) {
        Checks checks = new Checks()
                .required(title, "title", "Give it a title.")
                .atMost(LONGEST_TITLE, title, "title", "Use at most 120 characters.")
                .required(body, "body", "Write what is signed.")
                .atMost(LONGEST_BODY, body, "body", "Use at most 50,000 characters.")
                .that("consent".equals(kind) || "notice".equals(kind), "kind", "choice", "Choose consent or notice.")
                .that(
                        validDays == null || validDays >= 0 && validDays <= MOST_DAYS,
                        "validDays",
                        "range",
                        "Use 0 to 3,650 days, or leave it empty.");
        List<String> unknown = body == null ? List.of() : Wording.unknown(body);
        checks.that(
                        unknown.isEmpty(),
                        "body",
                        "variable",
                        "There is no variable {{" + (unknown.isEmpty() ? "" : unknown.get(0)) + "}}. Use {{patient}},"
                                + " {{clinic}} or {{date}}.")
                .done();
        Template.Kind means = kind.equals("notice") ? Template.Kind.NOTICE : Template.Kind.CONSENT;
        return new Template(
                id,
                version,
                means,
                title.strip(),
                body.strip(),
                validDays,
                required == null || required,
                active == null || active,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
