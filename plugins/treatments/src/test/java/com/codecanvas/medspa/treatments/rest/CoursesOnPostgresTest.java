package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.treatments.api.SessionGate;
import com.codecanvas.medspa.treatments.domain.course.Progress;
import com.codecanvas.medspa.treatments.domain.course.Told;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Courses of a treatment that another module describes. */
class CoursesOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("treatments");

    private Desk desk;
    private Clinic a;
    private UUID ana;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        a = kit.clinicA();
        ana = desk.patient(a, "Ana Lopez");
    }

    private CourseView reread(UUID course) {
        return desk.in(a, () -> desk.courses.read(course));
    }

    private CourseSessionView screened(UUID visit, String reason, String... yes) {
        return desk.in(a, () -> desk.courseSessions.screen(visit, Desk.ANY, Peel.answers(reason, yes)));
    }

    private CourseSessionView pass(UUID visit, CoursePassInput pass) {
        return desk.in(a, () -> desk.courseSessions.pass(visit, Desk.ANY, pass));
    }

    private UUID visit(UUID course, String day) {
        return desk.visit(a, course, day + "T15:00:00Z").id();
    }

    @Test
    void formsLearnWhatTheKindAsksAndRecords() {
        KindView peel = desk.in(a, () -> desk.kinds.list()).items().get(0);
        assertThat(peel.id()).isEqualTo("peel");
        assertThat(peel.facts()).extracting(KindView.FieldView::type).containsExactly("choice", "number", "yes-no");
        assertThat(peel.questions())
                .containsExactly(
                        new KindView.QuestionView("pregnancy", "Pregnant?", "block", "It waits."),
                        new KindView.QuestionView("sun", "Sun this week?", "warn", "It may stain."));
    }

    @Test
    void aCourseIsKeptWithTheWordsForWhatWasFilledIn() {
        CourseView course = desk.course(a, ana);
        assertThat(reread(course.id())).isEqualTo(course);
        assertThat(course.title()).isEqualTo("Peel");
        assertThat(course.words())
                .containsExactly(
                        new Told("Skin", "Dry"), new Told("Area", "12.5 cm²"), new Told("Peeled before", "no"));
        assertThat(course.progress()).isEqualTo(new Progress(0, 3, 4, null));
        assertThat(desk.in(a, () -> desk.courses.list(ana)).items()).containsExactly(course);
        assertThat(kit.audit().patients()).contains(ana);
    }

    @Test
    void everyFieldIsToldWhatIsWrongWithIt() {
        Map<String, Object> wrong = new HashMap<>(Map.of("skin", "blue", "area", "12,5", "before", "maybe", "hue", 1));
        assertThat(Desk.rules(() ->
                        desk.in(a, () -> desk.courses.add(new CourseInput(ana, "peel", "knee", wrong, null, null)))))
                .containsExactlyInAnyOrder(
                        "site choice",
                        "facts unknown",
                        "facts.skin choice",
                        "facts.area decimal-point",
                        "facts.before type");
        assertThat(Desk.rules(() ->
                        desk.in(a, () -> desk.courses.add(new CourseInput(ana, "peel", "face", Map.of(), null, null)))))
                .containsExactly("facts.skin required", "facts.area required");
        assertThat(Desk.rules(() -> desk.in(
                        a, () -> desk.courses.add(new CourseInput(ana, "waxing", "face", Map.of(), null, null)))))
                .containsExactly("kind choice");
        assertThat(Desk.rules(() -> desk.in(
                        a,
                        () -> desk.courses.add(
                                new CourseInput(ana, "peel", "", Map.of("skin", "dry", "area", 1), null, null)))))
                .containsExactly("site required");
        CourseInput unknown = new CourseInput(UUID.randomUUID(), "peel", "knee", wrong, null, null);
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.courses.add(unknown)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCourseChangesByTheVersionThatWasSeenAndStaysOfItsPatientAndKind() {
        CourseView course = desk.course(a, ana);
        CourseInput over = new CourseInput(ana, "peel", "face", course.facts(), "completed", null);
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.courses.change(course.id(), new IfMatch("\"77\""), over)))
                        .status())
                .isEqualTo(412);
        CourseView changed = desk.in(a, () -> desk.courses.change(course.id(), Desk.seen(course), over));
        assertThat(changed.status()).isEqualTo("completed");
        UUID bo = desk.patient(a, "Bo Chen");
        assertThat(Desk.rules(() -> desk.in(
                        a,
                        () -> desk.courses.change(
                                course.id(),
                                Desk.ANY,
                                new CourseInput(bo, "peel", "face", course.facts(), null, null)))))
                .containsExactly("patientId fixed");
        assertThat(Desk.rules(() -> visit(course.id(), "2026-09-07"))).containsExactly("courseId not-active");
    }

    @Test
    void aSessionGoesFromItsQuestionsToItsSignature() {
        UUID course = desk.course(a, ana).id();
        UUID visit = visit(course, "2026-09-07");
        assertThat(Desk.rules(() -> pass(visit, Peel.pass(20, null)))).containsExactly("screening required");
        screened(visit, null);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.courseSessions.sign(visit, Desk.ANY))))
                .containsExactly("passes required");
        pass(visit, Peel.pass(20, null));
        CourseSessionView signed = desk.in(a, () -> desk.courseSessions.sign(visit, Desk.ANY));
        assertThat(signed.status()).isEqualTo("signed");
        assertThat(signed.rulesVersion()).isEqualTo("peel-1");
        assertThat(signed.passes().get(0).words())
                .containsExactly(new Told("Strength", "20 %"), new Told("Neutraliser", "none"));
        assertThat(kit.events().published()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo("treatments.course-session-signed");
            assertThat(event.subject()).isEqualTo(visit);
        });
        assertThat(reread(course).progress()).isEqualTo(new Progress(1, 3, 4, LocalDate.of(2026, 10, 5)));
        assertThat(Desk.refusal(() -> pass(visit, Peel.pass(20, null))).code()).isEqualTo("session-signed");
    }

    @Test
    void aSignedSessionIsAmendedAndReportedOnBesideWhatItSays() {
        CourseSessionView visit = desk.signedVisit(a, desk.course(a, ana).id(), "2026-09-07T15:00:00Z");
        UUID pass = visit.passes().get(0).id();
        AmendmentInput weaker = new AmendmentInput(pass, "strength", "It was 15", "Misread");
        assertThat(desk.in(a, () -> desk.courseSessions.amend(visit.id(), Desk.seen(visit), weaker))
                        .amendments())
                .hasSize(1);
        AmendmentInput lost = new AmendmentInput(UUID.randomUUID(), "strength", "It was 15", "Misread");
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.courseSessions.amend(visit.id(), Desk.ANY, lost))))
                .containsExactly("passId unknown");
        AdverseEventInput burn = new AdverseEventInput("burn", 2, LocalDate.of(2026, 9, 9), null);
        desk.in(a, () -> desk.courseSessions.report(visit.id(), Desk.ANY, burn));
        CourseSessionView read = desk.in(a, () -> desk.courseSessions.read(visit.id()));
        assertThat(read.adverseEvents()).extracting("kind").containsExactly("burn");
        assertThat(read.passes()).isEqualTo(visit.passes());
    }

    @Test
    void whatScreeningFoundIsOverriddenByWhoMay() {
        UUID visit = visit(desk.course(a, ana).id(), "2026-09-07");
        CourseSessionView warned = screened(visit, null, "sun", "pregnancy");
        assertThat(warned.findings())
                .extracting(finding -> finding.outcome() + " " + finding.message())
                .containsExactly(
                        "block Pregnant? Answered yes. It waits.", "warn Sun this week? Answered yes. It may stain.");
        assertThat(warned.saidYes()).containsExactly("Pregnant?", "Sun this week?");
        ScreeningInput reasoned = Peel.answers("Discussed", "sun", "pregnancy");
        assertThat(desk.as(a, Desk.CLINICIAN, () -> desk.courseSessions.screen(visit, Desk.ANY, reasoned))
                        .findings())
                .extracting(FindingView::open)
                .containsExactly(true, false);
        assertThat(desk.as(a, Desk.ASSISTANT, () -> desk.courseSessions.screen(visit, Desk.ANY, reasoned))
                        .findings())
                .extracting(FindingView::open)
                .containsExactly(true, true);
        assertThat(screened(visit, "Discussed", "sun", "pregnancy").findings())
                .extracting(FindingView::open)
                .containsExactly(false, false);
    }

    @Test
    void settingsAreJudgedWhileTheyAreTypedAndOverriddenByWhoMay() {
        UUID visit = visit(desk.course(a, ana).id(), "2026-09-07");
        screened(visit, null);
        CoursePassInput empty = new CoursePassInput(Map.of(), null, null, null);
        PassCheckView soFar = desk.in(a, () -> desk.courseSessions.check(visit, empty));
        assertThat(soFar.findings()).isEmpty();
        assertThat(soFar.usual()).containsOnlyKeys("strength");
        assertThat(desk.in(a, () -> desk.courseSessions.check(visit, Peel.pass(40, null)))
                        .findings())
                .extracting(FindingView::message)
                .containsExactly("Stronger than usual.");
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.courseSessions.check(visit, Peel.pass("4,5", null)))))
                .containsExactly("settings.strength decimal-point");
        assertThat(Desk.rules(() -> pass(visit, Peel.pass("4,5", null))))
                .containsExactly("settings.strength decimal-point");
        CoursePassInput half = new CoursePassInput(Map.of("strength", 20, "layers", 1.5), null, null, null);
        assertThat(Desk.rules(() -> pass(visit, half))).containsExactly("settings.layers whole");
        assertThat(Desk.rules(() -> pass(visit, empty))).containsExactly("settings.strength required");
        assertThat(Desk.rules(() -> pass(visit, Peel.pass(40, null)))).containsExactly("strength range");
        CoursePassInput blocked = Peel.pass(60, "Tested");
        assertThat(Desk.rules(
                        () -> desk.as(a, Desk.CLINICIAN, () -> desk.courseSessions.pass(visit, Desk.ANY, blocked))))
                .containsExactly("strength range");
        CourseSessionView kept = pass(visit, blocked);
        assertThat(kept.passes().get(0).overrideReason()).isEqualTo("Tested");
        CoursePassInput strange = new CoursePassInput(Map.of("strength", 20), List.of("smoke"), null, null);
        assertThat(Desk.rules(() -> pass(visit, strange))).containsExactly("signs unknown");
        UUID pass = kept.passes().get(0).id();
        assertThat(desk.in(a, () -> desk.courseSessions.withoutPass(visit, pass, Desk.ANY))
                        .passes())
                .isEmpty();
    }

    @Test
    void aSessionTooSoonAfterTheLastIsWarnedAbout() {
        UUID course = desk.course(a, ana).id();
        desk.signedVisit(a, course, "2026-09-07T15:00:00Z");
        UUID soon = visit(course, "2026-10-01");
        assertThat(desk.in(a, () -> desk.courseSessions.read(soon)).findings())
                .extracting(finding -> finding.field() + " " + finding.rule() + " " + finding.message())
                .containsExactly(
                        "startedAt healing-interval The last session was less than 4 weeks ago; 4 to 6 weeks are usual here.");
        UUID later = visit(course, "2026-10-05");
        assertThat(desk.in(a, () -> desk.courseSessions.read(later)).findings()).isEmpty();
    }

    @Test
    void whatOtherModulesMissStandsInTheWayAsForTattoos() {
        desk.gates.add(new SessionGate() {
            @Override
            public String moduleId() {
                return "consents";
            }

            @Override
            public List<Obstacle> before(UUID patientId, LocalDate day) {
                throw new AssertionError("It is asked with the treatment");
            }

            @Override
            public List<Obstacle> before(UUID patientId, LocalDate day, String treatment) {
                return List.of(new Obstacle("consent", "consent-" + treatment, true, "Nothing is signed."));
            }
        });
        UUID visit = visit(desk.course(a, ana).id(), "2026-09-07");
        screened(visit, null);
        assertThat(Desk.rules(() -> pass(visit, Peel.pass(20, null)))).containsExactly("consent consent-peel");
    }

    @Test
    void aKindThatIsSwitchedOffLeavesItsCoursesReadableAndTakesNoMoreSessions() {
        UUID course = desk.course(a, ana).id();
        CourseSessionView signed = desk.signedVisit(a, course, "2026-09-07T15:00:00Z");
        UUID draft = visit(course, "2026-11-02");
        desk.off.add("peels");
        assertThat(desk.in(a, () -> desk.kinds.list()).items()).isEmpty();
        CourseView read = reread(course);
        assertThat(read.on()).isFalse();
        assertThat(read.title()).isEqualTo("Peel");
        assertThat(read.words()).contains(new Told("Skin", "Dry"));
        assertThat(desk.in(a, () -> desk.courseSessions.list(course)).items()).hasSize(2);
        Problem refused = Desk.refusal(() -> visit(course, "2026-11-03"));
        assertThat(refused.code()).isEqualTo("kind-off");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.detail()).startsWith("Peel is switched off in this clinic.");
        assertThat(Desk.refusal(() -> screened(draft, null)).code()).isEqualTo("kind-off");
        assertThat(Desk.refusal(() -> pass(draft, Peel.pass(20, null))).code()).isEqualTo("kind-off");
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.courseSessions.sign(draft, Desk.ANY)))
                        .code())
                .isEqualTo("kind-off");
        AmendmentInput added = new AmendmentInput(null, null, "Called back, all well", "Follow-up");
        assertThat(desk.in(a, () -> desk.courseSessions.amend(signed.id(), Desk.ANY, added))
                        .amendments())
                .hasSize(1);
        CourseInput stopped = new CourseInput(ana, null, "knee", Map.of(), "stopped", "Moved away");
        CourseView after = desk.in(a, () -> desk.courses.change(course, Desk.ANY, stopped));
        assertThat(after.status()).isEqualTo("stopped");
        assertThat(after.words()).isEqualTo(read.words());
    }
}
