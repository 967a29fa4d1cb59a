package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.api.kind.Description;
import com.codecanvas.medspa.treatments.api.kind.KindFinding;
import com.codecanvas.medspa.treatments.api.kind.TreatmentKind;
import com.codecanvas.medspa.treatments.api.kind.Values;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.Outcome;
import com.codecanvas.medspa.treatments.domain.SessionStatus;
import com.codecanvas.medspa.treatments.domain.course.CoursePass;
import com.codecanvas.medspa.treatments.domain.course.CourseRules;
import com.codecanvas.medspa.treatments.domain.course.CourseSession;
import com.codecanvas.medspa.treatments.domain.course.Courses;
import com.codecanvas.medspa.treatments.domain.course.Interview;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges sessions of courses by their kind, the interval, the clinic's other modules and the person who asks. */
@Component(service = CourseJudge.class)
public final class CourseJudge {

    private final Courses courses;
    private final Kinds kinds;
    private final SessionChecks checks;
    private final Gates gates;

    @Activate
    public CourseJudge(
            @Reference Courses courses,
            @Reference Kinds kinds,
            @Reference SessionChecks checks,
            @Reference Gates gates) {
        this.courses = courses;
        this.kinds = kinds;
        this.checks = checks;
        this.gates = gates;
    }

    KindCourse course(UUID id) {
        return courses.find(id).orElseThrow(() -> Problem.notFound("course"));
    }

    /** Of a course; refused where it is switched off. */
    TreatmentKind kind(UUID courseId) {
        return kinds.of(course(courseId));
    }

    /** Of the course that a session belongs to. */
    AftercareSheet sheet(CourseSession session) {
        return kind(session.subject().courseId()).description().aftercare();
    }

    SessionChecks staff() {
        return checks;
    }

    /** @param signed starts of the course's signed sessions */
    CourseRules.Around around(CourseSession session, List<Instant> signed) {
        Instant start = session.subject().startedAt();
        KindCourse course = course(session.subject().courseId());
        LocalDate day = checks.day(start);
        LocalDate last = signed.stream()
                .filter(each -> each.isBefore(start))
                .reduce((first, second) -> second)
                .map(checks::day)
                .orElse(null);
        boolean over = session.status() == SessionStatus.SIGNED;
        List<Finding> found = over ? List.of() : gates.before(course.patientId(), day, course.kind());
        return new CourseRules.Around(course.details().site(), last, day, found);
    }

    Interview interview(CourseSession session, ScreeningInput input) {
        Description kind = kind(session.subject().courseId()).description();
        return new Interview(input.checked(Asked.of(kind)), Asked.of(kind));
    }

    void mayBeSigned(CourseSession session, List<Instant> signed) {
        Description kind = kind(session.subject().courseId()).description();
        Refusals.ifAny(CourseRules.open(session, around(session, signed), Asked.of(kind)));
    }

    PassCheckView soFar(CourseSession session, CoursePassInput input) {
        KindCourse course = course(session.subject().courseId());
        TreatmentKind kind = kinds.of(course);
        Values settings = input.soFar(kind.description());
        Values facts = course.details().values();
        List<Finding> findings = findings(kind.check(facts, settings));
        return new PassCheckView(
                FindingView.of(findings, checks.waiver(input.overrideReason())), kind.usual(facts, settings));
    }

    CoursePass pass(CourseSession session, CoursePassInput input) {
        KindCourse course = course(session.subject().courseId());
        TreatmentKind kind = kinds.of(course);
        CoursePassInput.Checked pass = input.checked(kind.description());
        List<Finding> findings = findings(kind.check(course.details().values(), new Values(pass.settings())));
        return new CoursePass(
                Ids.next(),
                pass.settings(),
                pass.words(),
                pass.signs(),
                findings,
                findings.isEmpty() ? null : checks.waiver(pass.reason()),
                pass.note(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private static List<Finding> findings(List<KindFinding> said) {
        return said.stream()
                .map(each -> new Finding(
                        each.field(), each.rule(), each.blocks() ? Outcome.BLOCK : Outcome.WARN, each.message()))
                .toList();
    }
}
