package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.treatments.api.SessionGate;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What has to be in order before a tattoo is treated. */
class BeforeASessionTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("treatments");

    private Desk desk;
    private Clinic a;
    private UUID ana;
    private UUID laser;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        a = kit.clinicA();
        ana = desk.patient(a, "Ana Lopez");
        laser = desk.laser(a, "SN-1");
    }

    private LocalDate today() {
        return LocalDate.now(a.timeZone());
    }

    private TattooView tattoo(String status, String... inks) {
        return desk.in(a, () -> desk.tattoos.add(Samples.inked(ana, status, inks)));
    }

    private List<String> inTheWayOf(UUID tattoo) {
        UUID draft = desk.draft(a, tattoo, "2026-11-02T15:00:00Z").id();
        return desk.screened(a, draft).findings().stream()
                .map(finding -> finding.field() + " " + finding.rule() + " " + finding.outcome())
                .toList();
    }

    private TestSpotView spot(UUID tattoo, LocalDate doneOn) {
        return desk.in(a, () -> desk.spots.add(tattoo, new TestSpotInput(doneOn, "Left edge, 1064 nm, 3 J/cm2")));
    }

    private TestSpotView review(UUID tattoo, TestSpotView spot, String verdict) {
        TestSpotReviewInput looked = new TestSpotReviewInput(null, verdict, "secret look");
        return desk.in(a, () -> desk.spots.review(tattoo, spot.id(), Desk.seen(spot), looked));
    }

    @Test
    void inkThatMayDarkenWaitsForATestSpotThatStayedAsItWas() {
        UUID tattoo = tattoo(null, "flesh", "black").id();
        assertThat(inTheWayOf(tattoo)).containsExactly("testSpot test-spot block");
        TestSpotView spot = spot(tattoo, today().minusWeeks(5));
        assertThat(inTheWayOf(tattoo)).containsExactly("testSpot test-spot block");
        assertThat(review(tattoo, spot, "unchanged").passed()).isTrue();
        assertThat(inTheWayOf(tattoo)).isEmpty();
    }

    @Test
    void aSpotThatDarkenedOpensNothing() {
        UUID tattoo = tattoo(null, "white").id();
        assertThat(review(tattoo, spot(tattoo, today().minusWeeks(6)), "darkened")
                        .passed())
                .isFalse();
        assertThat(inTheWayOf(tattoo)).containsExactly("testSpot test-spot block");
    }

    @Test
    void aSpotIsNotJudgedBeforeItHealed() {
        UUID tattoo = tattoo(null, "red-brown").id();
        TestSpotView fresh = spot(tattoo, today().minusWeeks(3));
        assertThat(fresh.reviewFrom()).isEqualTo(fresh.doneOn().plusWeeks(4));
        assertThat(Desk.rules(() -> review(tattoo, fresh, "unchanged"))).containsExactly("on too-early");
        assertThat(Desk.rules(() -> spot(tattoo, today().plusDays(2)))).containsExactly("doneOn future");
        UUID other = tattoo(null, "black").id();
        assertThat(Desk.refusal(() -> review(other, fresh, "unchanged")).status())
                .isEqualTo(404);
    }

    @Test
    void whatAnotherModuleMissesStandsInTheWayUntilOverridden() {
        UUID tattoo = tattoo(null, "black").id();
        desk.gates.add(gate("consent", ana));
        assertThat(inTheWayOf(tattoo)).containsExactly("consent consent-missing warn");
        UUID draft = desk.draft(a, tattoo, "2026-11-02T15:00:00Z").id();
        desk.screened(a, draft);
        assertThat(Desk.rules(() ->
                        desk.in(a, () -> desk.sessions.pass(draft, Desk.ANY, Samples.pass(laser, 6, null)))))
                .containsExactly("consent consent-missing");
        desk.in(a, () -> desk.sessions.screen(draft, Desk.ANY, Samples.answers("Signed on paper")));
        assertThat(desk.in(a, () -> desk.sessions.pass(draft, Desk.ANY, Samples.pass(laser, 6, null)))
                        .passes())
                .hasSize(1);
        desk.in(a, () -> desk.sessions.sign(draft, Desk.ANY));
        assertThat(desk.in(a, () -> desk.sessions.read(draft)).findings()).isEmpty();
    }

    private static SessionGate gate(String field, UUID patient) {
        return new SessionGate() {
            @Override
            public String moduleId() {
                return "consents";
            }

            @Override
            public List<Obstacle> before(UUID patientId, LocalDate day) {
                return patientId.equals(patient)
                        ? List.of(new Obstacle(field, field + "-missing", false, "Nothing is signed."))
                        : List.of();
            }
        };
    }

    @Test
    void aRemovalThatIsOverTakesNoSessionUntilItIsTakenUpAgain() {
        TattooView tattoo = tattoo(null, "black");
        desk.in(a, () -> desk.tattoos.change(tattoo.id(), Desk.ANY, Samples.inked(ana, "completed", "black")));
        assertThat(Desk.rules(() -> desk.draft(a, tattoo.id(), "2026-11-02T15:00:00Z")))
                .containsExactly("tattooId not-active");
        TattooView kept =
                desk.in(a, () -> desk.tattoos.change(tattoo.id(), Desk.ANY, Samples.inked(ana, null, "black")));
        assertThat(kept.status()).isEqualTo("completed");
        desk.in(a, () -> desk.tattoos.change(tattoo.id(), Desk.ANY, Samples.inked(ana, "active", "black")));
        assertThat(desk.draft(a, tattoo.id(), "2026-11-02T15:00:00Z").status()).isEqualTo("draft");
    }

    @Test
    void formsLearnTheQuestionsAndDevicesOfTheRuleBook() {
        RulesView rules = desk.in(a, () -> desk.rules.read());
        assertThat(rules.screening())
                .contains(new RulesView.Question("isotretinoin", "Isotretinoin within 6 months?", "warn", false));
        assertThat(rules.methods()).extracting("code").containsExactly("single", "r20", "r0");
        assertThat(rules.wavelengths())
                .filteredOn(each -> each.nm() == 532)
                .singleElement()
                .satisfies(green -> {
                    assertThat(green.good()).containsExactly("red", "orange");
                    assertThat(green.poor()).containsExactly("blue", "green");
                });
    }
}
