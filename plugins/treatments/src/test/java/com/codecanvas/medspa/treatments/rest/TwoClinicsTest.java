package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.testing.ModuleKit;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clinic A keeps does not exist for clinic B. */
class TwoClinicsTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("treatments");

    private static final String[] WORDS = {
        "Secret rose",
        "former friend",
        "secret session",
        "secret pass",
        "secret blister",
        "secret spot",
        "Misread",
        "SN-1",
        "secret visit",
        "secret course"
    };

    private Desk desk;
    private Clinic a;
    private Clinic b;
    private TattooView tattoo;
    private UUID laser;
    private SessionView session;
    private CourseSessionView visit;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        a = kit.clinicA();
        b = kit.clinicB();
        tattoo = desk.tattoo(a, desk.patient(a, "Ana Lopez"));
        laser = desk.laser(a, "SN-1");
        session = desk.signed(a, tattoo.id(), laser, "2026-09-07T15:00:00Z");
        UUID passId = session.passes().get(0).id();
        desk.in(
                a,
                () -> desk.sessions.amend(
                        session.id(), Desk.ANY, new AmendmentInput(passId, "spotMm", "It was 4", "Misread")));
        AdverseEventInput blister = new AdverseEventInput("blister", 3, LocalDate.of(2026, 9, 9), "secret blister");
        desk.in(a, () -> desk.sessions.report(session.id(), Desk.ANY, blister));
        desk.draft(a, tattoo.id(), "2026-11-02T15:00:00Z");
        CourseView course = desk.course(a, tattoo.patientId());
        visit = desk.signedVisit(a, course.id(), "2026-09-07T15:00:00Z");
        AmendmentInput weaker = new AmendmentInput(visit.passes().get(0).id(), "strength", "It was 15", "Misread");
        desk.in(a, () -> desk.courseSessions.amend(visit.id(), Desk.ANY, weaker));
        desk.in(a, () -> desk.courseSessions.report(visit.id(), Desk.ANY, blister));
        TestSpotInput spot = new TestSpotInput(LocalDate.of(2026, 8, 3), "secret spot");
        desk.in(a, () -> desk.spots.add(tattoo.id(), spot));
    }

    @Test
    void noEndpointGivesAnythingAway() {
        assertThat(kit.twoClinics().verify(desk.tattoos, WORDS)).isPositive();
        assertThat(kit.twoClinics().verify(desk.lasers, WORDS)).isPositive();
        assertThat(kit.twoClinics().verify(desk.sessions, WORDS)).isPositive();
        assertThat(kit.twoClinics().verify(desk.spots, WORDS)).isPositive();
        assertThat(kit.twoClinics().verify(desk.rules, WORDS)).isPositive();
        assertThat(kit.twoClinics().verify(desk.kinds, WORDS)).isPositive();
        assertThat(kit.twoClinics().verify(desk.courses, WORDS)).isPositive();
        assertThat(kit.twoClinics().verify(desk.courseSessions, WORDS)).isPositive();
    }

    @Test
    void theOthersRecordsAreUnknown() {
        assertThat(Desk.refusal(() -> desk.in(b, () -> desk.tattoos.read(tattoo.id())))
                        .status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.in(b, () -> desk.sessions.read(session.id())))
                        .status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.in(b, () -> desk.sessions.start(new SessionInput(tattoo.id(), null, null))))
                        .status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.in(
                                b,
                                () -> desk.courseSessions.start(new CourseSessionInput(visit.courseId(), null, null))))
                        .status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.in(b, () -> desk.courseSessions.sign(visit.id(), Desk.ANY)))
                        .status())
                .isEqualTo(404);
        assertThat(desk.in(b, () -> desk.courses.list(null)).items()).isEmpty();
        assertThat(desk.in(b, () -> desk.lasers.list()).items()).isEmpty();
    }

    @Test
    void theOthersLaserIsNotUsed() {
        TattooView own = desk.tattoo(b, desk.patient(b, "Bo Chen"));
        UUID draft = desk.draft(b, own.id(), "2026-11-02T15:00:00Z").id();
        desk.screened(b, draft);
        assertThat(Desk.rules(() ->
                        desk.in(b, () -> desk.sessions.pass(draft, Desk.ANY, Samples.pass(laser, 6.0, null)))))
                .containsExactly("laserId unknown");
    }

    @Test
    void aSerialNumberOfTheOtherIsFree() {
        assertThat(desk.laser(b, "SN-1")).isNotEqualTo(laser);
    }

    @Test
    void calibrationLearnsFromOnesOwnTreatments() {
        desk.in(
                a,
                () -> desk.tattoos.change(
                        tattoo.id(), Desk.ANY, Samples.tattoo(tattoo.patientId(), 12, "II", "completed")));
        TattooView own = desk.tattoo(b, desk.patient(b, "Bo Chen"));
        assertThat(desk.in(b, () -> desk.tattoos.prediction(own.id()))
                        .calibration()
                        .treatments())
                .isZero();
        assertThat(desk.in(a, () -> desk.tattoos.prediction(tattoo.id()))
                        .calibration()
                        .treatments())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tattoo",
                "test_spot",
                "laser",
                "treatment_session",
                "session_pass",
                "amendment",
                "adverse_event",
                "course",
                "course_session",
                "course_pass",
                "course_amendment",
                "course_adverse_event"
            })
    void noStatementReachesTheOthersRows(String table) {
        assertThat(update(a, table)).isPositive();
        assertThat(update(b, table)).isZero();
    }

    private int update(Clinic clinic, String table) {
        return desk.in(clinic, () -> {
            try (Statement statement = kit.dataSource().getConnection().createStatement()) {
                return statement.executeUpdate("update treatments." + table + " set tenant_id = tenant_id");
            }
        });
    }
}
