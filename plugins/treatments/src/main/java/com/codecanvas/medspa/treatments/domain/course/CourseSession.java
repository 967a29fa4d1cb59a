package com.codecanvas.medspa.treatments.domain.course;

import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import com.codecanvas.medspa.treatments.domain.Amendment;
import com.codecanvas.medspa.treatments.domain.SessionLockedException;
import com.codecanvas.medspa.treatments.domain.SessionStatus;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.Waiver;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A visit of a course.
 *
 * @param signature null while a draft
 */
public record CourseSession(UUID id, Subject subject, Entries entries, Signature signature, long version) {

    /** Whom and which course it treats, since when, and who does. */
    public record Subject(UUID patientId, UUID courseId, Instant startedAt, UUID operatorId) {}

    public static CourseSession draft(UUID id, Subject subject, Remarks remarks) {
        return new CourseSession(id, subject, Entries.first(remarks), null, 0);
    }

    public SessionStatus status() {
        return signature == null ? SessionStatus.DRAFT : SessionStatus.SIGNED;
    }

    /** @throws SessionLockedException when signed, as all changes of a draft */
    public CourseSession note(Remarks remarks) {
        return only(SessionStatus.DRAFT).with(entries.with(remarks));
    }

    public CourseSession screened(Interview interview, Waiver waiver) {
        return only(SessionStatus.DRAFT).with(entries.with(interview, waiver));
    }

    public CourseSession pass(CoursePass pass) {
        return only(SessionStatus.DRAFT).with(entries.withPasses(Entries.plus(entries.passes(), pass)));
    }

    public CourseSession withoutPass(UUID passId) {
        List<CoursePass> left = entries.passes().stream()
                .filter(pass -> !pass.id().equals(passId))
                .toList();
        return only(SessionStatus.DRAFT).with(entries.withPasses(left));
    }

    public CourseSession give(AftercareGiven given) {
        return only(SessionStatus.DRAFT).with(entries.with(given));
    }

    /** Whether it may be signed is for {@link CourseRules} to say. */
    public CourseSession sign(Signature by) {
        only(SessionStatus.DRAFT);
        return new CourseSession(id, subject, entries, by, version);
    }

    /** @throws SessionLockedException while a draft, which is changed itself */
    public CourseSession amend(Amendment amendment) {
        return only(SessionStatus.SIGNED).with(entries.plus(amendment));
    }

    /** At any time: many show only days later. */
    public CourseSession report(AdverseEvent event) {
        return with(entries.plus(event));
    }

    public CourseSession saved(long stored) {
        return new CourseSession(id, subject, entries, signature, stored);
    }

    private CourseSession with(Entries changed) {
        return new CourseSession(id, subject, changed, signature, version);
    }

    private CourseSession only(SessionStatus needed) {
        if (status() != needed) {
            throw new SessionLockedException(status());
        }
        return this;
    }
}
