package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.core.testing.TestUser;
import com.codecanvas.medspa.patients.api.timeline.TimelineEntry;
import com.codecanvas.medspa.patients.api.timeline.TimelineSource;
import com.codecanvas.medspa.treatments.privacy.CourseRecords;
import com.codecanvas.medspa.treatments.privacy.PassRecords;
import com.codecanvas.medspa.treatments.privacy.SessionRecords;
import com.codecanvas.medspa.treatments.privacy.TreatmentsHeld;
import com.codecanvas.medspa.treatments.rules.ShippedRules;
import com.codecanvas.medspa.treatments.store.PostgresCourseSessions;
import com.codecanvas.medspa.treatments.store.PostgresCourses;
import com.codecanvas.medspa.treatments.store.PostgresLasers;
import com.codecanvas.medspa.treatments.store.PostgresSessions;
import com.codecanvas.medspa.treatments.store.PostgresTattoos;
import com.codecanvas.medspa.treatments.store.PostgresTestSpots;
import com.codecanvas.medspa.treatments.timeline.CourseEvents;
import com.codecanvas.medspa.treatments.timeline.TreatmentEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TreatmentsHeldTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("treatments");

    private static final TimelineSource.Position NOW =
            new TimelineSource.Position(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private Desk desk;
    private TreatmentsHeld held;
    private UUID ana;
    private UUID bo;

    @BeforeEach
    void treatSomebody() {
        kit.staff().add(TestUser.OWNER);
        desk = new Desk(kit);
        held = held();
        ana = desk.patient(kit.clinicA(), "Ana Lopez");
        bo = desk.patient(kit.clinicA(), "Bo Chen");
        UUID laser = desk.laser(kit.clinicA(), "SN-1");
        UUID rose = desk.tattoo(kit.clinicA(), ana).id();
        SessionView session = desk.signed(kit.clinicA(), rose, laser, "2026-09-07T15:00:00Z");
        UUID pass = session.passes().get(0).id();
        AmendmentInput amendment = new AmendmentInput(pass, "spotMm", "It was 4", "Misread");
        desk.in(kit.clinicA(), () -> desk.sessions.amend(session.id(), Desk.ANY, amendment));
        AdverseEventInput blister = new AdverseEventInput("blister", 3, LocalDate.of(2026, 9, 9), "small blister");
        desk.in(kit.clinicA(), () -> desk.sessions.report(session.id(), Desk.ANY, blister));
        TestSpotInput spot = new TestSpotInput(LocalDate.of(2026, 8, 3), "left edge, 2 J");
        desk.in(kit.clinicA(), () -> desk.spots.add(rose, spot));
        UUID other = desk.tattoo(kit.clinicA(), bo).id();
        desk.draft(kit.clinicA(), other, "2026-11-02T15:00:00Z");
    }

    private static TreatmentsHeld held() {
        PostgresLasers lasers = new PostgresLasers(kit.transactions());
        PassRecords passes = new PassRecords(lasers, kit.staff());
        SessionRecords records = new SessionRecords(passes, new ShippedRules(), kit.staff());
        return new TreatmentsHeld(
                new PostgresTattoos(kit.transactions()),
                new PostgresTestSpots(kit.transactions()),
                new PostgresSessions(kit.transactions()),
                records,
                new CourseRecords(
                        new PostgresCourses(kit.transactions()),
                        new PostgresCourseSessions(kit.transactions()),
                        records,
                        passes,
                        kit.staff()),
                kit.staff());
    }

    private RecordedCopy copy(UUID patient) {
        return kit.inClinicA(() -> kit.copyOf(held, patient));
    }

    @Test
    void theCopyTellsTattoosSpotsAndSessionsWithAllThatBelongsToThem() {
        RecordedCopy copy = copy(ana);
        assertThat(copy.kinds()).containsExactlyInAnyOrder("tattoo", "test-spot", "treatment-session");
        assertThat(copy.items()).hasSize(3);
        assertThat(copy.words())
                .contains("name: Secret rose", "estimatedSessions: 11", "inks: black", "area: 12.5 cm²")
                .contains("settings: left edge, 2 J")
                .contains("clearance: 40 %", "answer: no", "operator: " + TestUser.OWNER.name())
                .contains("laser: Acme Q1 (Room 2)", "fluence: 6 J/cm²", "wavelength: 1064 nm", "overlap: 10 %")
                .contains("note: secret pass", "correction: It was 4", "reason: Misread")
                .contains("event: blister", "note: small blister", "status: signed");
    }

    @Test
    void anOverrideIsToldWithItsReason() {
        UUID tattoo = desk.tattoo(kit.clinicA(), ana).id();
        UUID session = desk.draft(kit.clinicA(), tattoo, "2026-11-03T15:00:00Z").id();
        desk.in(
                kit.clinicA(),
                () -> desk.sessions.screen(session, Desk.ANY, Samples.answers("Seen by the director", "pregnancy")));
        assertThat(copy(ana).words()).contains("overrideReason: Seen by the director", "answer: yes");
    }

    @Test
    void anothersTreatmentsAreNotInIt() {
        RecordedCopy copy = copy(bo);
        assertThat(copy.items()).hasSize(2);
        assertThat(copy.words()).doesNotContain("blister:", "It was 4", "left edge");
    }

    @Test
    void theMedicalRecordIsKept() {
        assertThat(held.kinds()).extracting(RecordKind::keptBecause).doesNotContainNull();
        assertThat(kit.inClinicA(() -> held.erase(ana))).isZero();
        assertThat(copy(ana).items()).hasSize(3);
    }

    @Test
    void theTimelineTellsOfTattoosSessionsAndAdverseEvents() {
        TreatmentEvents events = events();
        TimelineSource.Position now = NOW;
        List<TimelineEntry> all = kit.inClinicA(() -> events.before(ana, now, 10));
        assertThat(all)
                .extracting(TimelineEntry::title)
                .containsExactly("Adverse event: blister", "Tattoo recorded", "Treatment session");
        assertThat(all.get(2).text()).isEqualTo("Secret rose, 1 pass, 40 % cleared before");
        assertThat(kit.inClinicA(() -> events.before(ana, all.get(0).position(), 10)))
                .isEqualTo(all.subList(1, all.size()));
        assertThat(kit.inClinicA(() -> events.before(ana, now, 1))).isEqualTo(all.subList(0, 1));
        assertThat(kit.inClinicB(() -> events.before(ana, now, 10))).isEmpty();
    }

    private static TreatmentEvents events() {
        return new TreatmentEvents(
                new PostgresTattoos(kit.transactions()),
                new PostgresSessions(kit.transactions()),
                new CourseEvents(
                        new PostgresCourses(kit.transactions()), new PostgresCourseSessions(kit.transactions())));
    }

    @Test
    void coursesAreToldInTheWordsThatWereKeptWithThemThoughTheirModuleIsOff() {
        UUID cleo = desk.patient(kit.clinicA(), "Cleo Park");
        UUID course = desk.course(kit.clinicA(), cleo).id();
        UUID visit = desk.visit(kit.clinicA(), course, "2026-09-07T15:00:00Z").id();
        desk.in(kit.clinicA(), () -> desk.courseSessions.screen(visit, Desk.ANY, Peel.answers(null)));
        desk.in(kit.clinicA(), () -> desk.courseSessions.pass(visit, Desk.ANY, Peel.pass(20, null)));
        desk.in(kit.clinicA(), () -> desk.courseSessions.give(visit, Desk.ANY));
        desk.in(kit.clinicA(), () -> desk.courseSessions.sign(visit, Desk.ANY));
        AdverseEventInput burn = new AdverseEventInput("burn", 3, LocalDate.of(2026, 9, 9), "small burn");
        desk.in(kit.clinicA(), () -> desk.courseSessions.report(visit, Desk.ANY, burn));
        desk.off.add("peels");
        RecordedCopy copy = copy(cleo);
        assertThat(copy.kinds()).containsExactlyInAnyOrder("course", "course-session");
        assertThat(copy.words())
                .contains("treatment: Peel", "site: Whole face", "facts: Skin: Dry; Area: 12.5 cm²; Peeled before: no")
                .contains("question: Pregnant?", "answer: no", "outcome: 30 %", "note: secret visit")
                .contains("sheet: After your peel", "version: peel-1")
                .contains("settings: Strength: 20 %; Neutraliser: none", "skin: Frosting", "event: burn");
        assertThat(kit.inClinicA(() -> events().before(cleo, NOW, 10)))
                .extracting(entry -> entry.title() + " " + entry.text())
                .containsExactly(
                        "Adverse event: burn Peel, whole face, grade 3",
                        "Course recorded Peel, whole face, 3 to 4 sessions",
                        "Treatment session Peel, whole face, 1 pass, 30 % reached before");
        assertThat(kit.inClinicB(() -> kit.copyOf(held, cleo)).items()).isEmpty();
    }

    @Test
    void theOtherClinicIsGivenNothing() {
        assertThat(kit.inClinicB(() -> kit.copyOf(held, ana)).items()).isEmpty();
    }
}
