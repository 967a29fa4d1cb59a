package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.Range;
import com.codecanvas.medspa.treatments.domain.course.Remarks;

/** What is recorded of a course's session besides its passes, as somebody filled it in. */
public record RemarksInput(Integer outcomePercent, String note) {

    private static final Range PERCENT = new Range(0, 100);

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 with all that is wrong */
    Remarks checked() {
        Form form = new Form();
        Remarks remarks =
                new Remarks(form.wholeOrNone("outcomePercent", outcomePercent, PERCENT), form.textOrNone("note", note));
        form.done();
        return remarks;
    }
}
