package com.codecanvas.medspa.treatments.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.treatments.domain.Authority;
import com.codecanvas.medspa.treatments.domain.EndPoint;
import com.codecanvas.medspa.treatments.domain.Finding;
import com.codecanvas.medspa.treatments.domain.InkColour;
import com.codecanvas.medspa.treatments.domain.Outcome;
import com.codecanvas.medspa.treatments.domain.PassSettings;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.SettingsCheck;
import com.codecanvas.medspa.treatments.domain.SkinType;
import com.codecanvas.medspa.treatments.domain.Waiver;
import com.codecanvas.medspa.treatments.domain.Whitening;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {

    private final RuleBook book = new ShippedRules().current();

    private List<Finding> check(String device, SkinType skin, PassSettings pass, InkColour... inks) {
        return new SettingsCheck(book, book.deviceClass(device).orElseThrow(), skin).check(pass, Set.of(inks));
    }

    private static PassSettings yag(double fluenceJPerCm2, double repetitionHz) {
        return new PassSettings(1064, 3, fluenceJPerCm2, 10, repetitionHz, 400, 0.1);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.field() + " " + finding.rule() + " " + finding.outcome())
                .toList();
    }

    @Test
    void whatIsWithinEveryRangeIsFine() {
        assertThat(check("qs-nd-yag", SkinType.VI, yag(5, 5), InkColour.BLACK)).isEmpty();
        assertThat(check("qs-nd-yag", SkinType.II, yag(10, 10), InkColour.BROWN))
                .isEmpty();
    }

    @Test
    void fluenceAboveTheDevicesRangeBlocksAndBelowItWarns() {
        assertThat(told(check("qs-nd-yag", SkinType.II, yag(10.1, 5))))
                .containsExactly("fluenceJPerCm2 device-range block");
        assertThat(told(check("qs-nd-yag", SkinType.II, yag(4.9, 5))))
                .containsExactly("fluenceJPerCm2 device-range warn");
        assertThat(check("qs-nd-yag", SkinType.II, yag(10.1, 5)).get(0).message())
                .isEqualTo("Fluence is outside of 5 to 10 J/cm², published for QS Nd:YAG 1064.");
    }

    @Test
    void darkSkinIsPulsedMoreSlowly() {
        assertThat(told(check("qs-nd-yag", SkinType.IV, yag(6, 8)))).containsExactly("repetitionHz device-range warn");
        assertThat(check("qs-nd-yag", SkinType.III, yag(6, 8))).isEmpty();
    }

    @Test
    void aWavelengthThatTheDeviceLacksBlocks() {
        PassSettings ruby = new PassSettings(694, 5, 6, 30, 2, 100, 0);
        assertThat(told(check("qs-nd-yag", SkinType.I, ruby))).containsExactly("wavelengthNm device-wavelength block");
    }

    @Test
    void skinTypeAndInkAreCheckedToo() {
        PassSettings green = new PassSettings(532, 3, 2, 6, 2, 100, 0);
        assertThat(told(check("qs-532", SkinType.V, green, InkColour.BLUE, InkColour.WHITE)))
                .containsExactly("wavelengthNm skin-type block", "inks wavelength-ink warn", "inks test-spot warn");
        assertThat(Finding.gravest(check("qs-532", SkinType.IV, green, InkColour.RED)))
                .isEqualTo(Outcome.WARN);
        assertThat(Finding.gravest(List.of())).isEqualTo(Outcome.OK);
    }

    @Test
    void picosecondsAreFractionsOfANanosecond() {
        PassSettings pico = new PassSettings(1064, 4, 2.5, 0.45, 5, 100, 0);
        assertThat(check("picosecond", SkinType.II, pico, InkColour.BLACK)).isEmpty();
        PassSettings asIfNanoseconds = new PassSettings(1064, 4, 2.5, 450, 5, 100, 0);
        assertThat(told(check("picosecond", SkinType.II, asIfNanoseconds)))
                .containsExactly("pulseNs device-range warn");
    }

    @ParameterizedTest
    @CsvSource({"NONE, false, false", "CLINICIAN, true, false", "MEDICAL_DIRECTOR, true, true"})
    void anOverrideNeedsAReasonAndTheRightPerson(Authority by, boolean warning, boolean block) {
        Waiver waiver = new Waiver("Responded well before", by, UUID.randomUUID());
        assertThat(waiver.covers(finding(Outcome.WARN))).isEqualTo(warning);
        assertThat(waiver.covers(finding(Outcome.BLOCK))).isEqualTo(block);
        assertThat(new Waiver(" ", by, UUID.randomUUID()).covers(finding(Outcome.WARN)))
                .isFalse();
        assertThat(Waiver.open(List.of(finding(Outcome.WARN)), null)).hasSize(1);
    }

    private static Finding finding(Outcome outcome) {
        return new Finding("spotMm", "device-range", outcome, "Spot");
    }

    @Test
    void signsOfTooMuchWarn() {
        EndPoint calm = new EndPoint(Whitening.FULL, true, false, false, false, false);
        assertThat(calm.findings()).isEmpty();
        assertThat(told(new EndPoint(Whitening.FULL, true, true, true, true, true).findings()))
                .containsExactly(
                        "endPoint.splatter end-point warn",
                        "endPoint.whiteningBeyondInk end-point warn",
                        "endPoint.blister end-point warn",
                        "endPoint.greySkin end-point warn");
    }
}
