package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Screening;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import java.util.List;

/** What was asked before a session, and what was answered; the questions stay with the answers. */
public record Interview(Screening screening, List<ScreeningItem> asked) {

    public Interview {
        asked = List.copyOf(asked);
    }

    public List<Finding> findings() {
        return screening.findings(asked);
    }

    /** Whether each of today's questions has an answer. */
    boolean covers(List<ScreeningItem> questions) {
        return screening.missing(questions).isEmpty();
    }
}
