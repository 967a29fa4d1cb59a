package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.api.pictures.PictureOccasion;
import com.codecanvas.medspa.patients.api.pictures.PictureSubject;
import com.codecanvas.medspa.treatments.pictures.TreatedSubjects;
import com.codecanvas.medspa.treatments.store.PostgresCourseSessions;
import com.codecanvas.medspa.treatments.store.PostgresCourses;
import com.codecanvas.medspa.treatments.store.PostgresSessions;
import com.codecanvas.medspa.treatments.store.PostgresTattoos;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What pictures can be of, on the real database. */
class TreatedSubjectsTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("treatments");

    private Desk desk;
    private TreatedSubjects subjects;
    private UUID ana;
    private UUID bo;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        subjects = new TreatedSubjects(
                new PostgresTattoos(kit.transactions()),
                new PostgresSessions(kit.transactions()),
                new PostgresCourses(kit.transactions()),
                new PostgresCourseSessions(kit.transactions()));
        ana = desk.patient(kit.clinicA(), "Ana Lopez");
        bo = desk.patient(kit.clinicA(), "Bo Chen");
    }

    private Map<UUID, List<PictureSubject>> told(UUID... patients) {
        return kit.inClinicA(() -> subjects.of(List.of(patients)));
    }

    @Test
    void tattoosAreToldWithTheirSessionsCountedAsTheirPageCounts() {
        UUID laser = desk.laser(kit.clinicA(), "SN-1");
        UUID rose = desk.tattoo(kit.clinicA(), ana).id();
        UUID first =
                desk.signed(kit.clinicA(), rose, laser, "2026-07-06T15:00:00Z").id();
        UUID second = desk.draft(kit.clinicA(), rose, "2026-09-07T15:00:00Z").id();
        UUID untouched = desk.tattoo(kit.clinicA(), ana).id();
        assertThat(told(ana).get(ana))
                .containsExactly(
                        new PictureSubject(
                                rose,
                                "Secret rose",
                                List.of(
                                        occasion(first, "2026-07-06T15:00:00Z", "Session 1"),
                                        occasion(second, "2026-09-07T15:00:00Z", "Session 2"))),
                        new PictureSubject(untouched, "Secret rose", List.of()));
    }

    private static PictureOccasion occasion(UUID id, String at, String label) {
        return new PictureOccasion(id, Instant.parse(at), label);
    }

    @Test
    void coursesAreToldTooThoughTheirKindIsOff() {
        UUID course = desk.course(kit.clinicA(), ana).id();
        UUID visit = desk.visit(kit.clinicA(), course, "2026-09-07T15:00:00Z").id();
        desk.off.add("peels");
        assertThat(told(ana).get(ana))
                .containsExactly(new PictureSubject(
                        course, "Peel, whole face", List.of(occasion(visit, "2026-09-07T15:00:00Z", "Session 1"))));
    }

    @Test
    void eachOfSeveralPatientsHasTheirOwn() {
        UUID rose = desk.tattoo(kit.clinicA(), ana).id();
        UUID other = desk.tattoo(kit.clinicA(), bo).id();
        Map<UUID, List<PictureSubject>> all = told(ana, bo, UUID.randomUUID());
        assertThat(all).containsOnlyKeys(ana, bo);
        assertThat(all.get(ana)).extracting(PictureSubject::id).containsExactly(rose);
        assertThat(all.get(bo)).extracting(PictureSubject::id).containsExactly(other);
        assertThat(told()).isEmpty();
    }

    @Test
    void theOtherClinicIsToldNothing() {
        desk.draft(kit.clinicA(), desk.tattoo(kit.clinicA(), ana).id(), "2026-09-07T15:00:00Z");
        desk.visit(kit.clinicA(), desk.course(kit.clinicA(), ana).id(), "2026-09-07T15:00:00Z");
        assertThat(kit.inClinicB(() -> subjects.of(List.of(ana, bo)))).isEmpty();
    }
}
