package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.treatments.domain.Amendment;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.course.CourseSession;
import com.codecanvas.medspa.treatments.domain.course.Entries;
import com.codecanvas.medspa.treatments.domain.course.Interview;
import com.codecanvas.medspa.treatments.domain.course.Remarks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A course's session as it is answered, with what its checks say; {@code saidYes} are the questions that were answered so. */
public record CourseSessionView(
        UUID id,
        long version,
        String status,
        UUID patientId,
        UUID courseId,
        UUID operatorId,
        Instant startedAt,
        Remarks remarks,
        Map<String, Boolean> answers,
        List<String> saidYes,
        List<FindingView> findings,
        String overrideReason,
        List<CoursePassView> passes,
        List<Amendment> amendments,
        List<SessionView.AdverseEventView> adverseEvents,
        AftercareView aftercare,
        UUID signedBy,
        Instant signedAt,
        String rulesVersion)
        implements Versioned {

    static CourseSessionView of(CourseSession session, List<Finding> findings, AftercareView aftercare) {
        CourseSession.Subject subject = session.subject();
        Entries entries = session.entries();
        Signature signature = session.signature();
        return new CourseSessionView(
                session.id(),
                session.version(),
                Code.of(session.status()),
                subject.patientId(),
                subject.courseId(),
                subject.operatorId(),
                subject.startedAt(),
                entries.remarks(),
                entries.interview() == null
                        ? Map.of()
                        : entries.interview().screening().answers(),
                saidYes(entries.interview()),
                FindingView.of(findings, entries.waiver()),
                entries.waiver() == null ? null : entries.waiver().reason(),
                entries.passes().stream().map(CoursePassView::of).toList(),
                entries.amendments(),
                entries.adverseEvents().stream()
                        .map(SessionView.AdverseEventView::of)
                        .toList(),
                aftercare,
                signature == null ? null : signature.userId(),
                signature == null ? null : signature.at(),
                signature == null ? null : signature.rulesVersion());
    }

    private static List<String> saidYes(Interview interview) {
        return interview == null
                ? List.of()
                : interview.asked().stream()
                        .filter(item -> interview.screening().answers().getOrDefault(item.code(), false))
                        .map(ScreeningItem::question)
                        .toList();
    }
}
