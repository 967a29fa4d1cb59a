package com.codecanvas.medspa.treatments.domain;

import java.util.List;
import java.util.Objects;

/**
 * The Kirby-Desai scale (J Clin Aesthet Dermatol 2009;2(3):32-37): six factors whose points add up to the estimated number of sessions, 4 to 26.
 *
 * @param layered a cover-up over an older tattoo
 */
public record KirbyDesai(
        SkinType skinType,
        TattooLocation location,
        ColourMix colours,
        InkAmount ink,
        Scarring scarring,
        boolean layered) {

    public static final int LEAST = 4;
    public static final int MOST = 26;

    private static final int LAYERING = 2;

    /** One line of the sum. */
    public record Factor(String name, String value, int points) {}

    public KirbyDesai {
        Objects.requireNonNull(skinType, "skinType");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(colours, "colours");
        Objects.requireNonNull(ink, "ink");
        Objects.requireNonNull(scarring, "scarring");
    }

    /** In the order of the published table. */
    public List<Factor> factors() {
        return List.of(
                new Factor("skinType", skinType.name(), skinType.points()),
                new Factor("location", Code.of(location), location.points()),
                new Factor("colours", Code.of(colours), colours.points()),
                new Factor("ink", Code.of(ink), ink.points()),
                new Factor("scarring", Code.of(scarring), scarring.points()),
                new Factor("layered", layered ? "yes" : "no", layered ? LAYERING : 0));
    }

    public int score() {
        return factors().stream().mapToInt(Factor::points).sum();
    }
}
