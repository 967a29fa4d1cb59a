package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.api.kind.Description;
import com.codecanvas.medspa.treatments.api.kind.Question;
import com.codecanvas.medspa.treatments.domain.Outcome;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import java.util.List;

/** A kind's questions as those of the module's own rule book. */
final class Asked {

    private Asked() {}

    static List<ScreeningItem> of(Description kind) {
        return kind.questions().stream().map(Asked::item).toList();
    }

    private static ScreeningItem item(Question asked) {
        return new ScreeningItem(asked.code(), asked.text(), outcome(asked.onYes()), false, asked.reason());
    }

    static Outcome outcome(Question.OnYes yes) {
        return switch (yes) {
            case NOTE -> Outcome.OK;
            case WARN -> Outcome.WARN;
            case BLOCK -> Outcome.BLOCK;
        };
    }
}
