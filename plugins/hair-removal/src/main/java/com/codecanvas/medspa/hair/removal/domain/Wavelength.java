package com.codecanvas.medspa.hair.removal.domain;

import com.codecanvas.medspa.treatments.api.kind.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lasers, each with its settings from the lightest skin to the darkest that it is meant for. */
public enum Wavelength {
    ALEXANDRITE(
            "755",
            "Alexandrite 755 nm",
            limits(10, 18),
            List.of(
                    band(SkinType.I, limits(35, 50), limits(3, 20)),
                    band(SkinType.II, limits(30, 40), limits(3, 20)),
                    band(SkinType.III, limits(25, 40), limits(3, 20)),
                    band(SkinType.IV, limits(15, 25), limits(10, 40)))),
    DIODE(
            "810",
            "Diode 800–810 nm",
            limits(9, 30),
            List.of(
                    band(SkinType.III, limits(20, 40), limits(5, 30)),
                    band(SkinType.IV, limits(15, 30), limits(30, 100)),
                    band(SkinType.V, limits(10, 20), limits(30, 100)))),
    ND_YAG(
            "1064",
            "Nd:YAG 1064 nm",
            limits(10, 18),
            List.of(
                    band(SkinType.II, limits(30, 60), limits(10, 50)),
                    band(SkinType.IV, limits(30, 60), limits(20, 50)),
                    band(SkinType.VI, limits(24, 50), limits(30, 50))));

    /** Settings for a skin type, and for the lighter ones down to the band before. */
    record Band(SkinType upTo, Limits fluenceJPerCm2, Limits pulseMs) {}

    private final String code;
    private final String label;
    private final Limits spotMm;
    private final List<Band> bands;

    Wavelength(String code, String label, Limits spotMm, List<Band> bands) {
        this.code = code;
        this.label = label;
        this.spotMm = spotMm;
        this.bands = bands;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    Limits spotMm() {
        return spotMm;
    }

    /** Empty for skin too dark for it. */
    Optional<Band> band(SkinType skin) {
        return bands.stream().filter(band -> skin.compareTo(band.upTo()) <= 0).findFirst();
    }

    /** The darkest skin that has settings, for which it takes a reason even so; Nd:YAG suits all. */
    boolean atItsLimit(SkinType skin) {
        return this != ND_YAG && skin == bands.get(bands.size() - 1).upTo();
    }

    static Optional<Wavelength> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    private static Limits limits(double min, double max) {
        return new Limits(min, max);
    }

    private static Band band(SkinType upTo, Limits fluenceJPerCm2, Limits pulseMs) {
        return new Band(upTo, fluenceJPerCm2, pulseMs);
    }
}
