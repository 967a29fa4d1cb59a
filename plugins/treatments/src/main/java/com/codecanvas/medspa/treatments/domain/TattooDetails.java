package com.codecanvas.medspa.treatments.domain;

import java.util.Set;

/**
 * What a clinician sees of a tattoo; all of it is patient data.
 *
 * @param areaCm2 as measured on the skin
 * @param ageYears null where unknown
 */
public record TattooDetails(
        String name,
        TattooKind kind,
        BodyRegion region,
        Outline outline,
        double areaCm2,
        KirbyDesai scale,
        Set<InkColour> inks,
        Integer ageYears,
        boolean treatedBefore,
        String note) {

    public TattooDetails {
        inks = Set.copyOf(inks);
    }

    /** Whether a test spot has to come before the series. */
    public boolean mayDarken() {
        return kind == TattooKind.COSMETIC || inks.stream().anyMatch(InkColour::mayDarken);
    }
}
