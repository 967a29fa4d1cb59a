package com.codecanvas.medspa.treatments.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.TestUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionsOnPostgresTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("treatments");

    private Desk desk;
    private Clinic a;
    private UUID ana;
    private UUID tattoo;
    private UUID laser;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        a = kit.clinicA();
        ana = desk.patient(a, "Ana Lopez");
        tattoo = desk.tattoo(a, ana).id();
        laser = desk.laser(a, "SN-1");
    }

    private SessionView draft() {
        return desk.draft(a, tattoo, "2026-11-02T15:00:00Z");
    }

    private SessionView pass(TestUser user, UUID session, Object fluence, String reason) {
        return desk.as(a, user, () -> desk.sessions.pass(session, Desk.ANY, Samples.pass(laser, fluence, reason)));
    }

    @Test
    void aSessionIsScreenedTreatedAndSigned() {
        UUID id = draft().id();
        desk.screened(a, id);
        SessionView treated = pass(Desk.CLINICIAN, id, 6.0, null);
        PassView pass = treated.passes().get(0);
        assertThat(pass.pulseEnergyMilliJ()).isCloseTo(424.1, within(0.05));
        assertThat(pass.irradianceWPerCm2()).isCloseTo(6e8, within(1.0));
        assertThat(pass.durationS()).isCloseTo(94.4, within(1e-9));
        assertThat(pass.findings()).isEmpty();
        assertThat(pass.signs()).extracting(FindingView::field).containsExactly("endPoint.splatter");
        SessionView signed = desk.as(a, Desk.CLINICIAN, () -> desk.sessions.sign(id, Desk.seen(treated)));
        assertThat(signed.status()).isEqualTo("signed");
        assertThat(signed.signedBy()).isEqualTo(Desk.CLINICIAN.id());
        assertThat(signed.rulesVersion()).isEqualTo("2026.1");
        assertThat(signed.clearanceGrade()).isEqualTo(2);
        assertThat(desk.in(a, () -> desk.sessions.read(id))).isEqualTo(signed);
        assertThat(kit.events().published()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("treatments.session-signed");
            assertThat(event.subject()).isEqualTo(id);
            assertThat(event.data())
                    .isEqualTo(new SessionDesk.Signed(ana, tattoo, Instant.parse("2026-11-02T15:00:00Z"), 1));
        });
        assertThat(kit.audit().patients()).containsExactly(ana);
    }

    @Test
    void theClinicSeesItsLatestSessionsAndTattoosFirst() {
        SessionView earlier = desk.draft(a, tattoo, "2026-10-01T15:00:00Z");
        SessionView later = draft();
        UUID second = desk.tattoo(a, ana).id();
        assertThat(desk.in(a, () -> desk.sessions.list(null)).items())
                .extracting(SessionView::id)
                .containsExactly(later.id(), earlier.id());
        assertThat(desk.in(a, () -> desk.tattoos.list(null)).items())
                .extracting(TattooView::id)
                .containsExactly(second, tattoo);
        assertThat(desk.in(kit.clinicB(), () -> desk.sessions.list(null)).items())
                .isEmpty();
    }

    @Test
    void nothingIsSignedHalfDone() {
        UUID id = draft().id();
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.sessions.sign(id, Desk.ANY))))
                .containsExactly("screening required", "passes required");
        assertThat(Desk.rules(() -> pass(Desk.CLINICIAN, id, 6.0, null))).containsExactly("screening required");
        assertThat(kit.events().published()).isEmpty();
    }

    @Test
    void aWarningNeedsAClinicianWithAReasonAndABlockTheMedicalDirector() {
        UUID id = draft().id();
        desk.screened(a, id);
        Problem problem = Desk.refusal(() -> pass(Desk.CLINICIAN, id, 4.0, null));
        assertThat(problem.code()).isEqualTo("needs-override");
        assertThat(problem.detail()).contains("5 to 10 J/cm²").contains("authorised clinician");
        assertThat(Desk.rules(() -> pass(Desk.ASSISTANT, id, 4.0, "I think so")))
                .containsExactly("fluenceJPerCm2 device-range");
        assertThat(pass(Desk.CLINICIAN, id, 4.0, "Fresh tan line").passes()).hasSize(1);
        assertThat(Desk.refusal(() -> pass(Desk.CLINICIAN, id, 11.0, "I think so"))
                        .detail())
                .contains("medical director");
        SessionView overridden = pass(TestUser.OWNER, id, 11.0, "Tested before");
        assertThat(overridden.passes()).hasSize(2);
        assertThat(overridden.passes().get(1).findings().get(0).open()).isFalse();
        assertThat(kit.audit().details()).containsEntry("overridden", true);
    }

    @Test
    void whatTheScreeningSaysIsKeptAndStandsInTheWay() {
        UUID id = draft().id();
        SessionView screened = desk.screened(a, id, "pregnancy", "isotretinoin");
        assertThat(screened.answers()).containsEntry("pregnancy", true);
        assertThat(Desk.rules(() -> pass(Desk.CLINICIAN, id, 6.0, null)))
                .containsExactly("pregnancy screening", "isotretinoin screening");
        desk.as(
                a,
                Desk.CLINICIAN,
                () -> desk.sessions.screen(id, Desk.ANY, Samples.answers("Low dose", "isotretinoin")));
        assertThat(pass(Desk.CLINICIAN, id, 6.0, null).passes()).hasSize(1);
        ScreeningInput unknown = new ScreeningInput(Map.of("mood", true), null);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.sessions.screen(id, Desk.ANY, unknown))))
                .containsExactly("answers unknown");
    }

    @Test
    void comingBackTooEarlyNeedsAReason() {
        desk.signed(a, tattoo, laser, "2026-10-05T15:00:00Z");
        UUID id = draft().id();
        assertThat(desk.screened(a, id).findings())
                .extracting(FindingView::rule)
                .containsExactly("healing-interval");
        assertThat(Desk.rules(() -> pass(Desk.CLINICIAN, id, 6.0, null))).containsExactly("startedAt healing-interval");
        desk.as(a, Desk.CLINICIAN, () -> desk.sessions.screen(id, Desk.ANY, Samples.answers("Healed well")));
        assertThat(pass(Desk.CLINICIAN, id, 6.0, null).passes()).hasSize(1);
    }

    @Test
    void whatIsSignedTakesAmendmentsAlone() {
        UUID id = desk.signed(a, tattoo, laser, "2026-11-02T15:00:00Z").id();
        SessionView before = desk.in(a, () -> desk.sessions.read(id));
        Problem refused = Desk.refusal(() -> pass(Desk.CLINICIAN, id, 6.0, null));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("session-signed");
        AmendmentInput amendment =
                new AmendmentInput(before.passes().get(0).id(), "fluenceJPerCm2", "It was 5.5", "Misread");
        SessionView after = desk.as(a, Desk.CLINICIAN, () -> desk.sessions.amend(id, Desk.seen(before), amendment));
        assertThat(after.passes()).isEqualTo(before.passes());
        assertThat(after.amendments()).singleElement().satisfies(kept -> {
            assertThat(kept.text()).isEqualTo("It was 5.5");
            assertThat(kept.authorId()).isEqualTo(Desk.CLINICIAN.id());
        });
        assertThat(Desk.rules(() -> desk.in(
                        a,
                        () -> desk.sessions.amend(
                                id, Desk.ANY, new AmendmentInput(UUID.randomUUID(), null, "", null)))))
                .containsExactly("passId unknown", "text required", "reason required");
        UUID open = draft().id();
        AmendmentInput early = new AmendmentInput(null, null, "It was 5.5", "Misread");
        assertThat(Desk.refusal(() -> desk.in(a, () -> desk.sessions.amend(open, Desk.ANY, early)))
                        .code())
                .isEqualTo("session-draft");
    }

    @Test
    void twoPractitionersDoNotOverwriteEachOther() {
        SessionView draft = draft();
        desk.screened(a, draft.id());
        assertThat(Desk.refusal(() -> desk.in(
                                a,
                                () -> desk.sessions.pass(draft.id(), Desk.seen(draft), Samples.pass(laser, 6.0, null))))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aWrongPassLeavesADraftAndTheOthersKeepTheirOrder() {
        UUID id = draft().id();
        desk.screened(a, id);
        UUID first = pass(Desk.CLINICIAN, id, 6.0, null).passes().get(0).id();
        pass(Desk.CLINICIAN, id, 7.0, null);
        desk.in(a, () -> desk.sessions.withoutPass(id, first, Desk.ANY));
        assertThat(pass(Desk.CLINICIAN, id, 8.0, null).passes())
                .extracting(pass -> pass.settings().fluenceJPerCm2())
                .containsExactly(7.0, 8.0);
        assertThat(desk.in(a, () -> desk.sessions.read(id)).passes())
                .extracting(pass -> pass.settings().fluenceJPerCm2())
                .containsExactly(7.0, 8.0);
    }

    @Test
    void aPassIsTriedOutBeforeTheLaserFires() {
        UUID id = draft().id();
        PassView tried = desk.in(a, () -> desk.sessions.check(id, Samples.pass(laser, 12, null)));
        assertThat(tried.findings()).extracting(FindingView::outcome).containsExactly("block");
        assertThat(desk.in(a, () -> desk.sessions.read(id)).passes()).isEmpty();
    }

    @Test
    void fieldsOfAPassAreToldWithTheirRules() {
        UUID id = draft().id();
        PassInput wrong = new PassInput(null, 10_600, "3,0", "5,5", 0, null, 0, 1, List.of("pink"), null, null, null);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.sessions.check(id, wrong))))
                .containsExactly(
                        "laserId required",
                        "wavelengthNm range",
                        "spotMm decimal-point",
                        "fluenceJPerCm2 decimal-point",
                        "pulseNs range",
                        "repetitionHz required",
                        "pulses range",
                        "overlap range",
                        "inks choice");
    }

    @Test
    void anAdverseEventStaysWithTheSessionAndItsSettings() {
        SessionView signed = desk.signed(a, tattoo, laser, "2026-11-02T15:00:00Z");
        AdverseEventInput blister = new AdverseEventInput("blister", 3, LocalDate.of(2026, 11, 4), "secret blister");
        SessionView after = desk.in(a, () -> desk.sessions.report(signed.id(), Desk.ANY, blister));
        assertThat(after.adverseEvents()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo("blister");
            assertThat(event.note()).isEqualTo("secret blister");
        });
        AdverseEventInput wrong = new AdverseEventInput("sneeze", 6, null, null);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.sessions.report(signed.id(), Desk.ANY, wrong))))
                .containsExactly("grade choice", "noticedOn required", "kind choice");
    }

    @Test
    void aSessionDoesNotStartTomorrow() {
        SessionInput tomorrow = new SessionInput(tattoo, Instant.now().plus(Duration.ofDays(1)), null);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.sessions.start(tomorrow))))
                .containsExactly("startedAt future");
        NotesInput guess = new NotesInput("r99", 101, null, null, null, null);
        assertThat(Desk.rules(() -> desk.in(a, () -> desk.sessions.start(new SessionInput(tattoo, null, guess)))))
                .containsExactly("method choice", "clearancePercent range");
    }
}
