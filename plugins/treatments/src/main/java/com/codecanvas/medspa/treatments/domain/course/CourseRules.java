package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.api.kind.Site;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import com.codecanvas.medspa.treatments.domain.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a session of a course needs before it is signed. */
public final class CourseRules {

    /**
     * Around the session.
     *
     * @param last day of the signed session before, null for the first
     * @param gates what other modules found
     */
    public record Around(Site site, LocalDate last, LocalDate day, List<Finding> gates) {

        public Around {
            gates = List.copyOf(gates);
        }
    }

    private CourseRules() {}

    /** What answers, interval and other modules say, whether overridden or not. */
    public static List<Finding> findings(CourseSession session, Around around) {
        List<Finding> findings = new ArrayList<>();
        Interview interview = session.entries().interview();
        if (interview != null) {
            findings.addAll(interview.findings());
        }
        findings.addAll(Progress.interval(around.site(), around.last(), around.day()));
        findings.addAll(around.gates());
        return List.copyOf(findings);
    }

    /** All that stands in the way; empty when it may be signed. */
    public static List<Finding> open(CourseSession session, Around around, List<ScreeningItem> questions) {
        List<Finding> open = new ArrayList<>();
        Entries entries = session.entries();
        if (entries.interview() == null || !entries.interview().covers(questions)) {
            open.add(Finding.block("screening", "required", "Ask all screening questions first."));
        }
        if (entries.passes().isEmpty()) {
            open.add(Finding.block("passes", "required", "Record at least one pass."));
        }
        open.addAll(Waiver.open(findings(session, around), entries.waiver()));
        entries.passes().forEach(pass -> open.addAll(Waiver.open(pass.findings(), pass.waiver())));
        return List.copyOf(open);
    }
}
