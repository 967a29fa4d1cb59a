package com.codecanvas.medspa.treatments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KirbyDesaiTest {

    private static KirbyDesai scale(SkinType skin, TattooLocation place, ColourMix colours, InkAmount ink) {
        return new KirbyDesai(skin, place, colours, ink, Scarring.NONE, false);
    }

    private static final KirbyDesai LEAST =
            scale(SkinType.I, TattooLocation.HEAD_NECK, ColourMix.BLACK_ONLY, InkAmount.AMATEUR);
    private static final KirbyDesai MOST = new KirbyDesai(
            SkinType.VI,
            TattooLocation.DISTAL_EXTREMITY,
            ColourMix.MULTIPLE,
            InkAmount.SIGNIFICANT,
            Scarring.SIGNIFICANT,
            true);

    @Test
    void anAmateursBlackTattooOnTheFaceOfTypeThreeScoresSix() {
        assertThat(scale(SkinType.III, TattooLocation.HEAD_NECK, ColourMix.BLACK_ONLY, InkAmount.AMATEUR)
                        .score())
                .isEqualTo(6);
    }

    @Test
    void aMulticolouredTattooOnTheChestOfTypeTwoScoresEleven() {
        KirbyDesai chest = scale(SkinType.II, TattooLocation.UPPER_TRUNK, ColourMix.MULTIPLE, InkAmount.MODERATE);
        assertThat(chest.score()).isEqualTo(11);
        assertThat(new Calibration(0.75, 40, true).apply(chest.score())).isEqualTo(8.25);
    }

    @Test
    void goesFromFourToTwentySix() {
        assertThat(LEAST.score()).isEqualTo(4).isEqualTo(KirbyDesai.LEAST);
        assertThat(MOST.score()).isEqualTo(26).isEqualTo(KirbyDesai.MOST);
    }

    @Test
    void differsFromScalesThatCapOrWeighOtherwise() {
        Map<String, Integer> points =
                MOST.factors().stream().collect(Collectors.toMap(KirbyDesai.Factor::name, KirbyDesai.Factor::points));
        assertThat(points)
                .containsEntry("skinType", 6)
                .containsEntry("scarring", 5)
                .containsEntry("layered", 2);
        assertThat(MOST.score()).isNotIn(26 - 1, 26 - 2, 26 + 2);
    }

    @Test
    void everyFactorHasItsPublishedPoints() {
        assertThat(SkinType.values()).extracting(SkinType::points).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(TattooLocation.values()).extracting(TattooLocation::points).containsExactly(1, 2, 3, 4, 5);
        assertThat(ColourMix.values()).extracting(ColourMix::points).containsExactly(1, 2, 3, 4);
        assertThat(InkAmount.values()).extracting(InkAmount::points).containsExactly(1, 2, 3, 4);
        assertThat(Scarring.values()).extracting(Scarring::points).containsExactly(0, 1, 3, 5);
    }

    @Test
    void needsEveryFactor() {
        assertThatThrownBy(() -> scale(null, TattooLocation.HEAD_NECK, ColourMix.MULTIPLE, InkAmount.MINIMAL))
                .hasMessage("skinType");
    }
}
