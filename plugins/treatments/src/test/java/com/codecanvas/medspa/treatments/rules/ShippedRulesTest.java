package com.codecanvas.medspa.treatments.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.treatments.domain.AdverseGrade;
import com.codecanvas.medspa.treatments.domain.Clearance;
import com.codecanvas.medspa.treatments.domain.Code;
import com.codecanvas.medspa.treatments.domain.DeviceClass;
import com.codecanvas.medspa.treatments.domain.Evidence;
import com.codecanvas.medspa.treatments.domain.HealingInterval;
import com.codecanvas.medspa.treatments.domain.InkColour;
import com.codecanvas.medspa.treatments.domain.PassMethod;
import com.codecanvas.medspa.treatments.domain.Range;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import com.codecanvas.medspa.treatments.domain.SkinType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedRulesTest {

    private final RuleBook book = new ShippedRules().current();

    @ParameterizedTest
    @CsvSource({
        "532, IV, warn",
        "532, V, block",
        "532, VI, block",
        "532, III, ok",
        "694, II, ok",
        "694, III, warn",
        "694, IV, warn",
        "694, V, block",
        "694, VI, block",
        "755, III, ok",
        "755, IV, warn",
        "755, V, block",
        "755, VI, block",
        "785, I, warn",
        "785, II, ok",
        "785, IV, ok",
        "785, V, warn",
        "1064, IV, ok",
        "1064, VI, ok"
    })
    void aWavelengthSuitsASkinType(int nm, SkinType type, String outcome) {
        assertThat(book.wavelength(nm).orElseThrow().on(type)).hasToString(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "red, 532",
        "orange, 532",
        "sky-blue, 585",
        "green, 650 694 755 785",
        "black, 694 755 785 1064",
        "blue, 694 755 785",
        "dark-blue, 1064",
        "brown, 1064",
        "purple, 785",
        "yellow, ''",
        "white, ''",
        "flesh, ''"
    })
    void inksHaveTheirWavelengths(String ink, String wavelengths) {
        String found = book.wavelengthsFor(Code.find(InkColour.class, ink).orElseThrow()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(wavelengths);
    }

    @ParameterizedTest
    @CsvSource({
        "532, BLUE",
        "532, GREEN",
        "650, RED",
        "694, RED",
        "694, ORANGE",
        "755, RED",
        "1064, RED",
        "1064, GREEN",
        "1064, YELLOW"
    })
    void inksThatAWavelengthHardlyReaches(int nm, InkColour ink) {
        assertThat(book.wavelength(nm).orElseThrow().poor()).contains(ink);
    }

    @ParameterizedTest
    @CsvSource({"PURPLE, 85", "BLUE, 81", "GREEN, 74", "BLACK, 61", "RED, 11", "YELLOW, 5"})
    void clearanceAt785IsAsStudied(InkColour ink, int percent) {
        assertThat(book.wavelength(785).orElseThrow().studied()).contains(new Clearance(ink, percent));
    }

    @ParameterizedTest
    @CsvSource({
        "qs-ruby, 694, 25, 40, 5, 5, 4, 10",
        "qs-alexandrite, 755, 50, 100, 3, 3, 6, 8",
        "qs-nd-yag, 1064, 10, 20, 3, 3, 5, 10",
        "qs-nd-yag-dark-skin, 1064, 6, 6, 3, 3, 1.25, 12",
        "qs-532, 532, 5, 10, 2, 4, 1, 5",
        "picosecond, 532, 0.3, 0.75, 3, 5, 0.8, 1.3",
        "picosecond, 1064, 0.3, 0.75, 3, 5, 2, 3"
    })
    void devicesHaveTheirPublishedSettings(
            String code,
            int nm,
            double pulseMin,
            double pulseMax,
            double spotMin,
            double spotMax,
            double min,
            double max) {
        DeviceClass device = book.deviceClass(code).orElseThrow();
        assertThat(device.pulseNs()).isEqualTo(new Range(pulseMin, pulseMax));
        assertThat(device.mode(nm).orElseThrow().spotMm()).isEqualTo(new Range(spotMin, spotMax));
        assertThat(device.mode(nm).orElseThrow().fluenceJPerCm2()).isEqualTo(new Range(min, max));
        assertThat(device.repetitionHz()).isEqualTo(new Range(1, 10));
        assertThat(device.darkSkinRepetitionHz()).isEqualTo(new Range(1, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "pregnancy, block",
        "gold-therapy, block",
        "skin-condition, block",
        "ink-allergy, block",
        "pigmented-lesion, block",
        "isotretinoin, warn",
        "photosensitising, warn",
        "immunity, warn",
        "keloid, warn",
        "herpes, warn",
        "may-darken, warn",
        "smoking, ok"
    })
    void aYesInTheScreeningMeans(String code, String outcome) {
        ScreeningItem item = book.screening().stream()
                .filter(any -> any.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(item.outcome()).hasToString(outcome);
        assertThat(item.testSpot()).isEqualTo(code.equals("may-darken"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "25, 1", "26, 2", "50, 2", "51, 3", "75, 3", "76, 4", "94, 4", "95, 5", "100, 5"})
    void clearanceHasGrades(int percent, int grade) {
        assertThat(book.clearanceScale().of(percent).grade()).isEqualTo(grade);
    }

    @Test
    void anR20VisitNeedsItsRoomForAnHourMoreThanItsPasses() {
        PassMethod r20 = book.method("r20").orElseThrow();
        assertThat(r20.passes()).isEqualTo(4);
        assertThat(r20.minutesBetween()).isEqualTo(20);
        assertThat(r20.waitingMinutes()).isEqualTo(60);
        PassMethod r0 = book.method("r0").orElseThrow();
        assertThat(r0.whiteningClearsS()).isEqualTo(new Range(3, 10));
        assertThat(r0.laserMinutes()).isEqualTo(5);
        assertThat(book.methods().get(0).code()).isEqualTo("single");
    }

    @Test
    void intervalsGradesAndEvidenceAreThoseOfTheReferences() {
        assertThat(book.interval()).isEqualTo(new HealingInterval(8, 6, new Range(8, 12)));
        assertThat(book.testSpotReviewWeeks()).isEqualTo(new Range(4, 8));
        assertThat(book.plusMinusSessions()).isEqualTo(2.5);
        assertThat(book.adverseGrades()).extracting(AdverseGrade::grade).containsExactly(1, 2, 3, 4, 5);
        assertThat(book.evidence()).extracting(Evidence::percent).containsExactly(47.2, 74.8, 69.7, 79.5);
        assertThat(book.evidence().get(0).lowPercent()).isEqualTo(41.8);
        assertThat(book.evidence().get(0).highPercent()).isEqualTo(52.5);
        assertThat(book.evidence().get(1).lowPercent()).isEqualTo(68.9);
        assertThat(book.evidence().get(1).highPercent()).isEqualTo(80.7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\": \"2026.1\" | \"version\": \" \" | version",
                "\"toPercent\": 25 | \"toPercent\": 24 | gap",
                "\"code\": \"r20\" | \"code\": \"r0\" | twice in methods",
                "\"wavelengthNm\": 785 | \"wavelengthNm\": 755 | twice in wavelengths",
                "[{ \"wavelengthNm\": 694 | [{ \"wavelengthNm\": 700 | unknown wavelength 700",
                "\"min\": 25, \"max\": 40 | \"min\": 45, \"max\": 40 | min must not be above",
                "\"plusMinusSessions\" | \"plusMinus\" | plusMinus"
            })
    void aBookThatDoesNotHoldTogetherIsRefused(String right, String wrong, String told) throws IOException {
        try (InputStream file = ShippedRules.class.getResourceAsStream("tattoo-removal.json")) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(json).contains(right);
            byte[] broken = json.replaceFirst(Pattern.quote(right), wrong).getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> ShippedRules.read(new ByteArrayInputStream(broken)))
                    .hasMessageContaining(told);
        }
    }
}
