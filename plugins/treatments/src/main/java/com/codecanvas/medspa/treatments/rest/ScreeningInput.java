package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.Screening;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import java.util.List;
import java.util.Map;

/** Answers by the codes of the questions; yes is true. */
public record ScreeningInput(Map<String, Boolean> answers, String overrideReason) {

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 for a question that is not asked or an answer that is none */
    Screening checked(List<ScreeningItem> questions) {
        Form form = new Form();
        form.that(answers != null, "answers", "required", "Answer the questions.")
                .done();
        answers.forEach((code, answer) -> form.that(answer != null, "answers", "required", "Answer yes or no."));
        form.done();
        Screening screening = new Screening(answers);
        form.that(screening.unknown(questions).isEmpty(), "answers", "unknown", "There is no such question.");
        form.textOrNone("overrideReason", overrideReason);
        form.done();
        return screening;
    }
}
