package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.treatments.domain.Calibration;
import com.codecanvas.medspa.treatments.domain.SessionRange;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TattoosOnPostgresTest {

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

    @Test
    void aTattooIsReadAsItWasWritten() {
        TattooView added = desk.tattoo(a, ana);
        assertThat(added.score()).isEqualTo(11);
        assertThat(added.outline()).hasSize(3);
        assertThat(desk.in(a, () -> desk.tattoos.read(added.id()))).isEqualTo(added);
        assertThat(desk.in(a, () -> desk.tattoos.list(ana)).items()).containsExactly(added);
        assertThat(kit.audit().patients()).containsExactly(ana);
        assertThat(kit.live().changes()).anyMatch(change -> change.topic().equals("tattoos"));
    }

    @Test
    void theDatabaseSeesNoneOfItsWords() {
        TattooView added = desk.tattoo(a, ana);
        String stored = desk.in(a, () -> {
            try (Statement statement = kit.dataSource().getConnection().createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select t::text, encode(details, 'escape') from treatments.tattoo t")) {
                rows.next();
                return rows.getString(1) + rows.getString(2);
            }
        });
        assertThat(stored).contains(added.id().toString()).doesNotContain("rose", "friend", "front", "12.5");
    }

    @Test
    void whoChangesItMustHaveSeenTheLatest() {
        TattooView added = desk.tattoo(a, ana);
        TattooInput changed = Samples.tattoo(ana, 14, "IV", "completed");
        TattooView after = desk.in(a, () -> desk.tattoos.change(added.id(), Desk.seen(added), changed));
        assertThat(after.score()).isEqualTo(13);
        assertThat(after.status()).isEqualTo("completed");
        assertThat(after.version()).isGreaterThan(added.version());
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.tattoos.change(added.id(), Desk.seen(added), changed)))
                        .status())
                .isEqualTo(412);
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.tattoos.change(added.id(), null, changed)))
                        .status())
                .isEqualTo(428);
    }

    @Test
    void aTattooStaysWithItsPatient() {
        TattooView added = desk.tattoo(a, ana);
        UUID bea = desk.patient(a, "Bea Ruiz");
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.tattoos.change(added.id(), Desk.ANY, Samples.tattoo(bea)))))
                .containsExactly("patientId fixed");
    }

    @Test
    void aDecimalCommaIsRefusedByName() {
        Problem problem =
                Desk.refusal(() -> desk.in(a, () -> desk.tattoos.add(Samples.tattoo(ana, "12,5", "II", null))));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors())
                .containsExactly(new FieldError(
                        "areaCm2", "decimal-point", "Write decimals with a point, such as 5.5, not with a comma."));
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.tattoos.add(Samples.tattoo(ana, "much", "II", null)))))
                .containsExactly("areaCm2 type");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        TattooInput empty = new TattooInput(
                ana, " ", null, "tail", List.of(), null, "", null, null, null, null, null, null, -1, null, null, null);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.tattoos.add(empty))))
                .containsExactly(
                        "name required",
                        "kind choice",
                        "region choice",
                        "outline polygon",
                        "areaCm2 required",
                        "skinType choice",
                        "location choice",
                        "colours choice",
                        "ink choice",
                        "scarring choice",
                        "inks required",
                        "ageYears range");
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.tattoos.list(UUID.randomUUID())))
                        .code())
                .isEqualTo("not-found");
    }

    @Test
    void thePredictionShowsScoreRangeAndCourse() {
        TattooView tattoo = desk.tattoo(a, ana);
        UUID laser = desk.laser(a, "SN-1");
        desk.signed(a, tattoo.id(), laser, "2026-09-01T15:00:00Z");
        PredictionView prediction = desk.in(a, () -> desk.tattoos.prediction(tattoo.id()));
        assertThat(prediction.score()).isEqualTo(11);
        assertThat(prediction.published()).isEqualTo(new SessionRange(11, 8, 14));
        assertThat(prediction.calibration()).isEqualTo(new Calibration(1, 0, false));
        assertThat(prediction.calibrated()).isNull();
        assertThat(prediction.sessionsDone()).isEqualTo(1);
        assertThat(prediction.earliestNext()).isEqualTo("2026-10-13");
        assertThat(prediction.nextDue()).isEqualTo("2026-10-27");
        assertThat(prediction.expectedEnd()).isEqualTo("2028-03-14");
        assertThat(prediction.course()).hasSize(14);
        assertThat(prediction.course().get(0).actualPercent())
                .as("what the first session did is seen at the second")
                .isNull();
        assertThat(prediction.rulesVersion()).isEqualTo("2026.1");
    }

    @Test
    void aClinicWithTenCompletedTattoosHasItsOwnFactor() {
        UUID laser = desk.laser(a, "SN-1");
        for (int i = 0; i < 10; i++) {
            TattooView tattoo = desk.tattoo(a, ana);
            desk.signed(a, tattoo.id(), laser, "2026-01-05T15:00:00Z");
            desk.in(a, () -> desk.tattoos.change(tattoo.id(), Desk.ANY, Samples.tattoo(ana, 12, "II", "completed")));
        }
        UUID next = desk.tattoo(a, ana).id();
        PredictionView prediction = desk.in(a, () -> desk.tattoos.prediction(next));
        assertThat(prediction.calibration().learnt()).isTrue();
        assertThat(prediction.calibration().factor()).isCloseTo(10.0 / 110, within(1e-9));
        assertThat(prediction.calibrated().expected()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aSerialNumberIsRegisteredOnce() {
        desk.laser(a, "SN-1");
        assertThat(Desk.rules(() -> desk.laser(a, "SN-1"))).containsExactly("serial taken");
        UUID second = desk.laser(a, "SN-2");
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.lasers.change(second, Desk.ANY, Samples.laser("SN-1")))))
                .containsExactly("serial taken");
        assertThat(desk.in(a, () -> desk.lasers.list()).items())
                .extracting(LaserView::serial)
                .containsExactly("SN-1", "SN-2");
    }

    @Test
    void aLaserNeedsAKnownClass() {
        LaserInput unknown = new LaserInput("Room 2", "Acme", "Q1", "SN", "tractor-beam", null);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.lasers.add(unknown)))).containsExactly("deviceClass choice");
    }
}
