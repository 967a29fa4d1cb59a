package com.codecanvas.medspa.treatments.privacy;

import com.codecanvas.medspa.treatments.domain.KirbyDesai;
import com.codecanvas.medspa.treatments.domain.Outline;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.TattooDetails;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A tattoo as its patient reads it.
 *
 * @param outlineOnBodyMap corners, each as its share of the drawing from left and from top
 */
record TattooFacts(
        String name,
        String kind,
        String bodyMap,
        String outlineOnBodyMap,
        String area,
        List<String> inks,
        Integer ageInYears,
        boolean treatedBefore,
        Estimate kirbyDesai,
        String status,
        String note) {

    /** The six factors of the Kirby-Desai scale, and the number of sessions that they add up to. */
    record Estimate(
            int estimatedSessions,
            String skinType,
            String location,
            String colours,
            String amountOfInk,
            String scarring,
            boolean layered) {

        static Estimate of(KirbyDesai scale) {
            return new Estimate(
                    scale.score(),
                    scale.skinType().name(),
                    Words.of(scale.location()),
                    Words.of(scale.colours()),
                    Words.of(scale.ink()),
                    Words.of(scale.scarring()),
                    scale.layered());
        }
    }

    static TattooFacts of(Tattoo tattoo) {
        TattooDetails seen = tattoo.details();
        return new TattooFacts(
                seen.name(),
                Words.of(seen.kind()),
                Words.of(seen.region()),
                corners(seen.outline()),
                Words.quantity(seen.areaCm2(), "cm²"),
                Words.of(seen.inks()),
                seen.ageYears(),
                seen.treatedBefore(),
                Estimate.of(seen.scale()),
                Words.of(tattoo.status()),
                seen.note());
    }

    private static String corners(Outline outline) {
        return outline.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.3f/%.3f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }
}
