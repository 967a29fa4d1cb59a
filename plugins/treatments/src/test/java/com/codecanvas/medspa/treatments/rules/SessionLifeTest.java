package com.codecanvas.medspa.treatments.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.treatments.domain.AdverseEvent;
import com.codecanvas.medspa.treatments.domain.AdverseKind;
import com.codecanvas.medspa.treatments.domain.Amendment;
import com.codecanvas.medspa.treatments.domain.Authority;
import com.codecanvas.medspa.treatments.domain.EndPoint;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.InkColour;
import com.codecanvas.medspa.treatments.domain.Outcome;
import com.codecanvas.medspa.treatments.domain.PassSettings;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.Screening;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import com.codecanvas.medspa.treatments.domain.SessionLockedException;
import com.codecanvas.medspa.treatments.domain.SessionNotes;
import com.codecanvas.medspa.treatments.domain.SessionPass;
import com.codecanvas.medspa.treatments.domain.SessionStatus;
import com.codecanvas.medspa.treatments.domain.Signature;
import com.codecanvas.medspa.treatments.domain.SigningRules;
import com.codecanvas.medspa.treatments.domain.SkinType;
import com.codecanvas.medspa.treatments.domain.TreatmentSession;
import com.codecanvas.medspa.treatments.domain.Waiver;
import com.codecanvas.medspa.treatments.domain.Whitening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLifeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final RuleBook book = new ShippedRules().current();
    private final SigningRules signing = new SigningRules(book);

    private static TreatmentSession draft() {
        TreatmentSession.Subject subject = new TreatmentSession.Subject(
                UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-11-26T15:00:00Z"), UUID.randomUUID());
        return TreatmentSession.draft(
                UUID.randomUUID(), subject, new SessionNotes("single", 40, null, null, null, null));
    }

    private Screening answers(String... yes) {
        return new Screening(book.screening().stream()
                .collect(Collectors.toMap(
                        ScreeningItem::code, item -> List.of(yes).contains(item.code()))));
    }

    private static SessionPass pass(Finding... findings) {
        return new SessionPass(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new PassSettings(1064, 3, 6, 10, 5, 472, 0.1),
                Set.of(InkColour.BLACK),
                new EndPoint(Whitening.FULL, false, false, false, false, false),
                List.of(findings),
                null,
                null,
                Instant.now());
    }

    private List<String> open(TreatmentSession session, LocalDate last, SkinType type) {
        return signing.open(session, new SigningRules.Around(type, last, DAY, false, true, List.of())).stream()
                .map(finding -> finding.field() + " " + finding.rule())
                .toList();
    }

    private static Signature signature() {
        return new Signature(UUID.randomUUID(), Instant.now(), "2026.1");
    }

    @Test
    void isSignedOnceScreenedAndTreated() {
        assertThat(open(draft(), null, SkinType.II)).containsExactly("screening required", "passes required");
        assertThat(open(draft().screened(answers(), null).pass(pass()), null, SkinType.II))
                .isEmpty();
    }

    @Test
    void aSkippedQuestionIsNoAnswer() {
        Screening partly = new Screening(Map.of("pregnancy", false, "mood", true));
        assertThat(partly.missing(book.screening())).hasSize(book.screening().size() - 1);
        assertThat(partly.unknown(book.screening())).containsExactly("mood");
        assertThat(open(draft().screened(partly, null).pass(pass()), null, SkinType.II))
                .containsExactly("screening required");
    }

    @Test
    void isotretinoinNeedsAClinicianAndPregnancyTheMedicalDirector() {
        Waiver clinician = new Waiver("Low dose, discussed", Authority.CLINICIAN, UUID.randomUUID());
        Waiver director = new Waiver("Discussed", Authority.MEDICAL_DIRECTOR, UUID.randomUUID());
        TreatmentSession treated = draft().pass(pass());
        assertThat(open(treated.screened(answers("isotretinoin"), null), null, SkinType.II))
                .containsExactly("isotretinoin screening");
        assertThat(open(treated.screened(answers("isotretinoin"), clinician), null, SkinType.II))
                .isEmpty();
        assertThat(open(treated.screened(answers("pregnancy"), clinician), null, SkinType.II))
                .containsExactly("pregnancy screening");
        assertThat(open(treated.screened(answers("pregnancy"), director), null, SkinType.II))
                .isEmpty();
    }

    @Test
    void inkThatMayDarkenNeedsATestSpotAndSmokingIsNoFinding() {
        assertThat(answers("may-darken").needsTestSpot(book.screening())).isTrue();
        assertThat(answers("smoking").needsTestSpot(book.screening())).isFalse();
        assertThat(answers("smoking").findings(book.screening())).isEmpty();
    }

    @Test
    void aPassWithAFindingNobodyOverrodeStandsInTheWay() {
        Finding tooMuch = new Finding("fluenceJPerCm2", "device-range", Outcome.BLOCK, "Too much");
        assertThat(open(draft().screened(answers(), null).pass(pass(tooMuch)), null, SkinType.II))
                .containsExactly("fluenceJPerCm2 device-range");
    }

    @ParameterizedTest
    @CsvSource({"II, 6, false", "II, 5, true", "IV, 8, false", "IV, 7, true", "VI, 6, true"})
    void comingBackTooEarlyWarns(SkinType type, int weeks, boolean warns) {
        LocalDate last = DAY.minusWeeks(weeks);
        assertThat(book.interval().check(last, DAY, type).isEmpty()).isNotEqualTo(warns);
        assertThat(open(draft().screened(answers(), null).pass(pass()), last, type)
                        .isEmpty())
                .isNotEqualTo(warns);
    }

    @Test
    void theNextSessionIsDueAfterEightWeeks() {
        assertThat(book.interval().next(DAY)).isEqualTo("2027-01-21");
        assertThat(book.interval().earliest(DAY, SkinType.III)).isEqualTo("2027-01-07");
        assertThat(book.interval().check(null, DAY, SkinType.VI)).isEmpty();
    }

    @Test
    void whatIsSignedIsLocked() {
        TreatmentSession signed = draft().pass(pass()).sign(signature());
        assertThat(signed.status()).isEqualTo(SessionStatus.SIGNED);
        assertThatThrownBy(() -> signed.pass(pass())).isInstanceOf(SessionLockedException.class);
        assertThatThrownBy(() -> signed.withoutPass(signed.passes().get(0).id()))
                .isInstanceOf(SessionLockedException.class);
        assertThatThrownBy(() -> signed.note(signed.notes())).isInstanceOf(SessionLockedException.class);
        assertThatThrownBy(() -> signed.screened(answers(), null)).isInstanceOf(SessionLockedException.class);
        assertThatThrownBy(() -> signed.sign(signature())).hasMessage("The session is signed");
    }

    @Test
    void anAmendmentLeavesTheOriginalAsItWas() {
        TreatmentSession signed = draft().pass(pass()).sign(signature());
        UUID passId = signed.passes().get(0).id();
        Amendment amendment = new Amendment(
                UUID.randomUUID(), passId, "fluenceJPerCm2", "It was 5.5", "Misread", UUID.randomUUID(), Instant.now());
        TreatmentSession amended = signed.amend(amendment);
        assertThat(amended.amendments()).containsExactly(amendment);
        assertThat(amended.passes()).isEqualTo(signed.passes());
        assertThat(amended.signature()).isEqualTo(signed.signature());
        assertThatThrownBy(() -> draft().amend(amendment)).isInstanceOf(SessionLockedException.class);
    }

    @Test
    void adverseEventsAreReportedBeforeAndAfterSigning() {
        AdverseEvent blister = new AdverseEvent(
                UUID.randomUUID(), AdverseKind.BLISTER, 3, DAY, null, UUID.randomUUID(), Instant.now());
        assertThat(draft().report(blister).sign(signature()).report(blister).adverseEvents())
                .hasSize(2);
    }
}
