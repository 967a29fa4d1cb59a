package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.PassMethod;
import com.codecanvas.medspa.treatments.domain.Range;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.SessionNotes;
import java.util.stream.Collectors;

/** What is recorded of a session besides its passes, as somebody filled it in; the method is {@code single} when left out. */
public record NotesInput(
        String method,
        Integer clearancePercent,
        String anaesthetic,
        String cooling,
        String aftercareVersion,
        String note) {

    private static final Range PERCENT = new Range(0, 100);

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    SessionNotes checked(RuleBook rules) {
        Form form = new Form();
        String way = method == null ? rules.methods().get(0).code() : method;
        String choices = rules.methods().stream().map(PassMethod::code).collect(Collectors.joining(", "));
        form.that(rules.method(way).isPresent(), "method", "choice", "Choose one of " + choices + ".");
        SessionNotes notes = new SessionNotes(
                way,
                form.wholeOrNone("clearancePercent", clearancePercent, PERCENT),
                form.lineOrNone("anaesthetic", anaesthetic),
                form.lineOrNone("cooling", cooling),
                form.lineOrNone("aftercareVersion", aftercareVersion),
                form.textOrNone("note", note));
        form.done();
        return notes;
    }
}
