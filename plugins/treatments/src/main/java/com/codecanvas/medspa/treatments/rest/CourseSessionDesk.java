package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.events.Events;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.domain.AftercareGiven;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.SessionLockedException;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.course.CoursePass;
import com.codecanvas.medspa.treatments.domain.course.CourseRules;
import com.codecanvas.medspa.treatments.domain.course.CourseSession;
import com.codecanvas.medspa.treatments.domain.course.CourseSessions;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import com.codecanvas.medspa.treatments.domain.course.Remarks;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What staff do with sessions of courses; every change needs the version that they saw. */
@Component(service = CourseSessionDesk.class)
public final class CourseSessionDesk {

    /** The data of {@code treatments.course-session-signed}. */
    record Signed(UUID patientId, UUID courseId, String kind, Instant startedAt, int passes) {}

    private static final int LATEST = 25;

    private final CourseSessions sessions;
    private final CourseJudge judge;
    private final Events events;

    @Activate
    public CourseSessionDesk(
            @Reference CourseSessions sessions, @Reference CourseJudge judge, @Reference Events events) {
        this.sessions = sessions;
        this.judge = judge;
        this.events = events;
    }

    List<CourseSessionView> ofCourse(UUID courseId) {
        UUID known = judge.course(courseId).id();
        return views(sessions.ofCourse(known));
    }

    List<CourseSessionView> latest() {
        return views(sessions.latest(LATEST));
    }

    CourseSessionView read(UUID id) {
        return view(found(id));
    }

    CourseSessionView start(CourseSessionInput input) {
        if (input.courseId() == null) {
            throw Problem.invalid("courseId", "required", "Say which course it belongs to.");
        }
        KindCourse course = judge.course(input.courseId());
        judge.kind(course.id());
        if (course.status() != SeriesStatus.ACTIVE) {
            throw Problem.invalid(
                    "courseId", "not-active", "The course is " + course.status() + ". Take it up again first.");
        }
        Remarks remarks = input.remarks() == null
                ? new Remarks(null, null)
                : input.remarks().checked();
        CourseSession.Subject subject = new CourseSession.Subject(
                course.patientId(),
                course.id(),
                SessionInput.checkedStart(input.startedAt(), Instant.now()),
                judge.staff().userId());
        return view(sessions.add(CourseSession.draft(Ids.next(), subject, remarks)));
    }

    CourseSessionView note(UUID id, IfMatch seen, RemarksInput input) {
        return change(id, seen, session -> session.note(input.checked()));
    }

    /** Answers are kept whatever they say; what they say stands in the way of passes and of the signature. */
    CourseSessionView screen(UUID id, IfMatch seen, ScreeningInput input) {
        return change(
                id,
                seen,
                session -> session.screened(
                        judge.interview(session, input), judge.staff().waiver(input.overrideReason())));
    }

    PassCheckView judge(UUID id, CoursePassInput input) {
        return judge.soFar(found(id), input);
    }

    CourseSessionView pass(UUID id, IfMatch seen, CoursePassInput input) {
        return change(id, seen, session -> {
            CourseSession treated = session.pass(judge.pass(session, input));
            judge.mayBeSigned(treated, signed(treated));
            return treated;
        });
    }

    CourseSessionView withoutPass(UUID id, IfMatch seen, UUID passId) {
        return change(id, seen, session -> {
            CourseSession left = session.withoutPass(passId);
            if (left.entries().passes().size() == session.entries().passes().size()) {
                throw Problem.notFound("pass");
            }
            return left;
        });
    }

    CourseSessionView sign(UUID id, IfMatch seen) {
        CourseSessionView signed = change(id, seen, session -> {
            String rules =
                    judge.kind(session.subject().courseId()).description().rulesVersion();
            CourseSession locked = session.sign(
                    new Signature(judge.staff().userId(), Instant.now().truncatedTo(ChronoUnit.MICROS), rules));
            judge.mayBeSigned(session, signed(session));
            return locked;
        });
        KindCourse course = judge.course(signed.courseId());
        events.publish(
                "treatments.course-session-signed",
                id,
                new Signed(
                        signed.patientId(),
                        course.id(),
                        course.kind(),
                        signed.startedAt(),
                        signed.passes().size()));
        return signed;
    }

    CourseSessionView amend(UUID id, IfMatch seen, AmendmentInput input) {
        return change(
                id,
                seen,
                session -> session.amend(input.checked(
                        session.entries().passes().stream().map(CoursePass::id).toList(),
                        judge.staff().userId())));
    }

    CourseSessionView report(UUID id, IfMatch seen, AdverseEventInput input) {
        SessionChecks staff = judge.staff();
        return change(id, seen, session -> session.report(input.checked(staff.book(), staff.userId())));
    }

    CourseSessionView give(UUID id, IfMatch seen) {
        return change(id, seen, session -> session.give(judge.staff().giving(judge.sheet(session))));
    }

    /** The sheet that was given, or that would be now. */
    AftercareSheet sheet(UUID id) {
        CourseSession session = found(id);
        AftercareGiven given = session.entries().aftercare();
        return given == null ? judge.sheet(session) : given.sheet();
    }

    private CourseSessionView change(UUID id, IfMatch seen, UnaryOperator<CourseSession> change) {
        try {
            return view(sessions.change(id, current -> {
                        IfMatch.check(seen, current.version());
                        return change.apply(current);
                    })
                    .orElseThrow(() -> Problem.notFound("course session")));
        } catch (SessionLockedException e) {
            throw Refusals.locked(e);
        }
    }

    private CourseSession found(UUID id) {
        return sessions.find(id).orElseThrow(() -> Problem.notFound("course session"));
    }

    private List<Instant> signed(CourseSession session) {
        UUID course = session.subject().courseId();
        return sessions.signedStarts(List.of(course)).getOrDefault(course, List.of());
    }

    private CourseSessionView view(CourseSession session) {
        return views(List.of(session)).get(0);
    }

    private List<CourseSessionView> views(List<CourseSession> all) {
        Map<UUID, List<Instant>> starts = sessions.signedStarts(
                all.stream().map(each -> each.subject().courseId()).distinct().toList());
        return all.stream()
                .map(session ->
                        view(session, starts.getOrDefault(session.subject().courseId(), List.of())))
                .toList();
    }

    private CourseSessionView view(CourseSession session, List<Instant> signed) {
        return CourseSessionView.of(
                session,
                CourseRules.findings(session, judge.around(session, signed)),
                AftercareView.of(session.entries().aftercare(), judge.staff()));
    }
}
