package com.codecanvas.medspa.hair.removal.domain;

import com.codecanvas.medspa.treatments.api.kind.KindFinding;
import com.codecanvas.medspa.treatments.api.kind.Limits;
import com.codecanvas.medspa.treatments.api.kind.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a pass with what is published for its wavelength on this skin, and with what the hair can take up. */
public final class PassCheck {

    private static final String RANGE = "published-range";

    private final Values course;
    private final Values settings;
    private final Optional<SkinType> skin;
    private final Optional<Wavelength> wavelength;

    public PassCheck(Values course, Values settings) {
        this.course = course;
        this.settings = settings;
        skin = course.text(Forms.SKIN).flatMap(SkinType::find);
        wavelength = settings.text(Forms.WAVELENGTH).flatMap(Wavelength::find);
    }

    public Map<String, Limits> usual() {
        Map<String, Limits> usual = new LinkedHashMap<>();
        wavelength.ifPresent(laser -> {
            band(laser).ifPresent(band -> {
                usual.put(Forms.FLUENCE, band.fluenceJPerCm2());
                usual.put(Forms.PULSE, band.pulseMs());
            });
            usual.put(Forms.SPOT, laser.spotMm());
        });
        return usual;
    }

    /** More fluence than published blocks, as does a wavelength for lighter skin; everything else warns. */
    public List<KindFinding> findings() {
        List<KindFinding> findings = new ArrayList<>();
        wavelength.ifPresent(laser -> skin(findings, laser));
        Map<String, Limits> usual = usual();
        settings.number(Forms.FLUENCE).ifPresent(fluence -> {
            Limits limits = usual.get(Forms.FLUENCE);
            if (limits != null && fluence > limits.max()) {
                findings.add(KindFinding.block(Forms.FLUENCE, RANGE, outside("Fluence", limits, "J/cm²")));
            } else {
                within(findings, Forms.FLUENCE, limits, "Fluence", "J/cm²");
            }
        });
        within(findings, Forms.PULSE, usual.get(Forms.PULSE), "Pulse duration", "ms");
        within(findings, Forms.SPOT, usual.get(Forms.SPOT), "Spot", "mm");
        hair(findings);
        return List.copyOf(findings);
    }

    private void skin(List<KindFinding> findings, Wavelength laser) {
        skin.ifPresent(type -> {
            String message = laser.label() + " on skin type " + type;
            if (laser.band(type).isEmpty()) {
                findings.add(KindFinding.block(
                        Forms.WAVELENGTH, "skin-type", message + " burns easily; 1064 nm is the wavelength for it."));
            } else if (laser.atItsLimit(type)) {
                findings.add(
                        KindFinding.warn(Forms.WAVELENGTH, "skin-type", message + " needs a reason and a test spot."));
            }
        });
    }

    private void within(List<KindFinding> findings, String field, Limits limits, String name, String unit) {
        settings.number(field).ifPresent(value -> {
            if (limits != null && !limits.holds(value)) {
                findings.add(KindFinding.warn(field, RANGE, outside(name, limits, unit)));
            }
        });
    }

    private String outside(String name, Limits limits, String unit) {
        String laser = wavelength.map(Wavelength::label).orElseThrow();
        String type = skin.map(each -> " on skin type " + each).orElse("");
        return name + " is outside of " + limits.words() + " " + unit + ", published for " + laser + type + ".";
    }

    private void hair(List<KindFinding> findings) {
        String colour = course.text(Forms.HAIR).orElse("");
        if (List.of("red", "blond", "grey-white").contains(colour)) {
            String words = colour.replace("grey-white", "grey or white");
            findings.add(KindFinding.warn(
                    Forms.HAIR, "hair-pigment", "Lasers hardly reach " + words + " hair: it has too little melanin."));
        }
        boolean fine = course.text(Forms.COARSENESS).filter("fine"::equals).isPresent();
        boolean face = course.text(Values.SITE).filter(Sites::onFace).isPresent();
        if (fine
                && face
                && skin.filter(type -> type.compareTo(SkinType.III) >= 0).isPresent()) {
            findings.add(KindFinding.warn(
                    Forms.COARSENESS,
                    "paradoxical-growth",
                    "Fine hair on the face of darker skin may grow more after the laser, not less."));
        }
    }

    private Optional<Wavelength.Band> band(Wavelength laser) {
        return skin.flatMap(laser::band);
    }
}
