package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.photos.domain.Link;
import com.codecanvas.medspa.photos.subjects.Subjects;
import java.util.UUID;

/** What is asked of what a picture is said to be of. */
final class SubjectChecks {

    private SubjectChecks() {}

    /** As it was sent; null for nothing. */
    record Wanted(UUID subject, UUID occasion) {

        /** What is said already stays as it is, whatever its module says now: it may be off. */
        boolean repeats(Link said) {
            return said != null
                    && said.subjectId().equals(subject)
                    && (occasion == null || occasion.equals(said.occasionId()));
        }
    }

    /** Null where the picture is said to be of nothing. */
    static Link link(Subjects.Choice choice, Wanted wanted) {
        for (Subjects.Offered offered : choice.all()) {
            if (offered.subject().id().equals(wanted.subject())) {
                occasion(offered, wanted.occasion());
                return new Link(offered.source(), wanted.subject(), wanted.occasion());
            }
        }
        if (!choice.whole()) {
            throw Problem.unavailable(
                    "What pictures can be of can't be told right now. Try again in a moment, or save the picture without it.");
        }
        throw Problem.invalid("subject", "unknown", "This patient has nothing of the kind that a picture could be of.");
    }

    private static void occasion(Subjects.Offered offered, UUID occasionId) {
        boolean known = occasionId == null
                || offered.subject().occasions().stream()
                        .anyMatch(occasion -> occasion.id().equals(occasionId));
        new Checks()
                .that(known, "occasion", "unknown", "There was no such occasion for a picture of it.")
                .done();
    }

    static void noOccasionAlone(Wanted wanted) {
        new Checks()
                .that(
                        wanted.subject() != null || wanted.occasion() == null,
                        "occasion",
                        "needs-subject",
                        "Say as well what the picture is of.")
                .done();
    }
}
