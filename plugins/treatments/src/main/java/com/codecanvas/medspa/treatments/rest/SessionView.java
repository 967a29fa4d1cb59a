package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.Amendment;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.SessionNotes;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A session as it is answered, with what its checks say. */
public record SessionView(
        UUID id,
        long version,
        String status,
        UUID patientId,
        UUID tattooId,
        UUID operatorId,
        Instant startedAt,
        SessionNotes notes,
        Integer clearanceGrade,
        Map<String, Boolean> answers,
        List<FindingView> findings,
        String overrideReason,
        List<PassView> passes,
        List<Amendment> amendments,
        List<AdverseEventView> adverseEvents,
        AftercareView aftercare,
        UUID signedBy,
        Instant signedAt,
        String rulesVersion)
        implements Versioned {

    /** An adverse event by its code. */
    public record AdverseEventView(UUID id, String kind, int grade, LocalDate noticedOn, String note, UUID authorId) {

        static AdverseEventView of(AdverseEvent event) {
            return new AdverseEventView(
                    event.id(),
                    Code.of(event.kind()),
                    event.grade(),
                    event.noticedOn(),
                    event.note(),
                    event.authorId());
        }
    }

    static SessionView of(TreatmentSession session, List<Finding> findings, Integer grade, AftercareView aftercare) {
        TreatmentSession.Subject subject = session.subject();
        Signature signature = session.signature();
        return new SessionView(
                session.id(),
                session.version(),
                Code.of(session.status()),
                subject.patientId(),
                subject.tattooId(),
                subject.operatorId(),
                subject.startedAt(),
                session.notes(),
                grade,
                session.screening() == null ? Map.of() : session.screening().answers(),
                FindingView.of(findings, session.waiver()),
                session.waiver() == null ? null : session.waiver().reason(),
                session.passes().stream().map(PassView::of).toList(),
                session.amendments(),
                session.adverseEvents().stream().map(AdverseEventView::of).toList(),
                aftercare,
                signature == null ? null : signature.userId(),
                signature == null ? null : signature.at(),
                signature == null ? null : signature.rulesVersion());
    }
}
