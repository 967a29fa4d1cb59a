package com.codecanvas.medspa.treatments.domain;

import java.util.List;
import java.util.Set;

/**
 * What a wavelength does to inks and means for skin.
 *
 * @param weak inks that it reaches weakly
 * @param poor inks that it hardly reaches
 * @param skin absent skin types are fine
 * @param studied clearance percentages that a study found, empty where none is cited
 */
public record WavelengthRule(
        int wavelengthNm,
        Set<InkColour> good,
        Set<InkColour> weak,
        Set<InkColour> poor,
        List<SkinRule> skin,
        List<Clearance> studied,
        String note) {

    public WavelengthRule {
        good = Set.copyOf(good);
        weak = Set.copyOf(weak);
        poor = Set.copyOf(poor);
        skin = List.copyOf(skin);
        studied = List.copyOf(studied);
    }

    public Outcome on(SkinType type) {
        return skin.stream()
                .filter(rule -> rule.skinType() == type)
                .map(SkinRule::outcome)
                .findFirst()
                .orElse(Outcome.OK);
    }
}
