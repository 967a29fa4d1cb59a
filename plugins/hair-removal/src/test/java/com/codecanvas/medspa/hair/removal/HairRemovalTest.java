package com.codecanvas.medspa.hair.removal;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.treatments.api.kind.EndPointSign;
import com.codecanvas.medspa.treatments.api.kind.KindFinding;
import com.codecanvas.medspa.treatments.api.kind.Limits;
import com.codecanvas.medspa.treatments.api.kind.Question;
import com.codecanvas.medspa.treatments.api.kind.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HairRemovalTest {

    private final HairRemoval kind = new HairRemoval();

    private static Values course(String site, String skin, String hair, String coarseness) {
        return new Values(Map.of("site", site, "skinType", skin, "hairColour", hair, "coarseness", coarseness));
    }

    private static Values black(String skin) {
        return course("axillae", skin, "black", "coarse");
    }

    private static Values settings(String wavelength, double fluence, double pulseMs, double spotMm) {
        return new Values(
                Map.of("wavelength", wavelength, "fluenceJPerCm2", fluence, "pulseMs", pulseMs, "spotMm", spotMm));
    }

    private List<String> findings(Values course, Values settings) {
        return kind.check(course, settings).stream()
                .map(each -> each.field() + " " + each.rule() + (each.blocks() ? " blocks" : " warns"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // Eremia 2001 by skin type: 3 ms, 10 to 18 mm
        "755, I, 35, 50, 3, 20",
        "755, II, 30, 40, 3, 20",
        "755, III, 25, 40, 3, 20",
        // Lu 2001, skin types IV and V, up to 25 J/cm² in 10 to 40 ms
        "755, IV, 15, 25, 10, 40",
        // Campos 2000: 10 to 40 J/cm², darker skin changes its colour more often
        "810, I, 20, 40, 5, 30",
        "810, III, 20, 40, 5, 30",
        "810, IV, 15, 30, 30, 100",
        "810, V, 10, 20, 30, 100",
        // Tanzi and Alster 2004: 30 to 60 J/cm² in 10, 20 and 30 ms for I/II, III/IV and V/VI
        "1064, I, 30, 60, 10, 50",
        "1064, III, 30, 60, 20, 50",
        "1064, IV, 30, 60, 20, 50",
        "1064, V, 24, 50, 30, 50",
        "1064, VI, 24, 50, 30, 50"
    })
    void settingsArePublishedByWavelengthAndSkin(
            String wavelength, String skin, double least, double most, double shortest, double longest) {
        Map<String, Limits> usual = kind.usual(black(skin), new Values(Map.of("wavelength", wavelength)));
        assertThat(usual)
                .containsEntry("fluenceJPerCm2", new Limits(least, most))
                .containsEntry("pulseMs", new Limits(shortest, longest));
        boolean needsReason = (wavelength + skin).matches("755IV|810V");
        assertThat(findings(black(skin), settings(wavelength, most, shortest, 12)))
                .isEqualTo(needsReason ? List.of("wavelength skin-type warns") : List.of());
        assertThat(findings(black(skin), settings(wavelength, most + 1, longest, 12)))
                .contains("fluenceJPerCm2 published-range blocks");
        assertThat(findings(black(skin), settings(wavelength, least - 1, longest + 1, 12)))
                .contains("fluenceJPerCm2 published-range warns", "pulseMs published-range warns");
    }

    @ParameterizedTest
    @CsvSource({"755, V", "755, VI", "810, VI"})
    void aWavelengthThatBurnsTheSkinIsBlocked(String wavelength, String skin) {
        assertThat(findings(black(skin), settings(wavelength, 20, 30, 12)))
                .containsExactly("wavelength skin-type blocks");
    }

    @ParameterizedTest
    @CsvSource({"755, 10, 18", "810, 9, 30", "1064, 10, 18"})
    void spotsAreThoseOfTheStudies(String wavelength, double least, double most) {
        assertThat(kind.usual(black("II"), new Values(Map.of("wavelength", wavelength))))
                .containsEntry("spotMm", new Limits(least, most));
        assertThat(findings(black("II"), settings(wavelength, 35, 20, most + 1)))
                .containsExactly("spotMm published-range warns");
    }

    @Test
    void aFindingSaysWhatIsPublishedForWhat() {
        List<KindFinding> findings = kind.check(black("II"), settings("755", 44, 3, 12));
        assertThat(findings)
                .extracting(KindFinding::message)
                .containsExactly(
                        "Fluence is outside of 30 to 40 J/cm², published for Alexandrite 755 nm on skin type II.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "blond", "grey-white"})
    void hairWithLittleMelaninIsHardlyReached(String colour) {
        assertThat(findings(course("axillae", "II", colour, "coarse"), settings("755", 35, 3, 12)))
                .containsExactly("hairColour hair-pigment warns");
    }

    @ParameterizedTest
    @CsvSource({"chin, III, fine, true", "chin, II, fine, false", "chin, IV, coarse, false", "back, IV, fine, false"})
    void fineHairOnDarkerFacesMayGrowMore(String site, String skin, String coarseness, boolean warned) {
        assertThat(findings(course(site, skin, "black", coarseness), settings("1064", 40, 30, 12)))
                .isEqualTo(warned ? List.of("coarseness paradoxical-growth warns") : List.of());
    }

    @Test
    void whatIsNotTypedYetIsNoFinding() {
        assertThat(findings(black("IV"), new Values(Map.of()))).isEmpty();
        assertThat(kind.usual(black("IV"), new Values(Map.of()))).isEmpty();
        assertThat(findings(black("IV"), new Values(Map.of("fluenceJPerCm2", 90.0))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "upper-lip, 4, 6",
        "chin, 4, 6",
        "neck, 4, 6",
        "axillae, 6, 8",
        "bikini, 6, 8",
        "chest, 6, 8",
        "legs, 8, 12",
        "lower-legs, 8, 12",
        "back, 8, 12"
    })
    void hairThatRestsLongerIsTreatedMoreRarely(String site, double least, double most) {
        assertThat(kind.description().site(site)).hasValueSatisfying(found -> {
            assertThat(found.weeks()).isEqualTo(new Limits(least, most));
            assertThat(found.sessions()).isEqualTo(new Limits(6, 8));
        });
    }

    @Test
    void questionsAreAsGraveAsWhatTheyAreAbout() {
        Map<String, Question.OnYes> grave = new HashMap<>();
        kind.description().questions().forEach(question -> grave.put(question.code(), question.onYes()));
        assertThat(grave)
                .containsEntry("tattoo", Question.OnYes.BLOCK)
                .containsEntry("pigmented-lesion", Question.OnYes.BLOCK)
                .containsEntry("infection", Question.OnYes.BLOCK)
                .containsEntry("tan", Question.OnYes.BLOCK)
                .containsEntry("pregnancy", Question.OnYes.BLOCK)
                .containsEntry("isotretinoin", Question.OnYes.WARN)
                .containsEntry("photosensitising", Question.OnYes.WARN)
                .containsEntry("plucked", Question.OnYes.WARN)
                .containsEntry("keloid", Question.OnYes.WARN)
                .containsEntry("epilepsy", Question.OnYes.WARN);
    }

    @Test
    void swellingAroundTheFollicleIsWantedAndGreySkinIsNot() {
        assertThat(kind.description().endPoints())
                .filteredOn(sign -> sign.warning() == null)
                .extracting(EndPointSign::code)
                .contains("perifollicular-oedema", "perifollicular-erythema");
        assertThat(kind.description().endPoints())
                .filteredOn(sign -> sign.warning() != null)
                .extracting(EndPointSign::code)
                .contains("greying", "blister");
    }

    @Test
    void theAftercareSheetSpeaksOfSunAndWhenToCall() {
        assertThat(kind.description().aftercare().parts().toString()).contains("SPF 30", "pus or fever");
    }
}
