package com.codecanvas.medspa.treatments.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Compares a pass with the device's range, the wavelength's rule, the skin and the inks. */
public final class SettingsCheck {

    private static final String RANGE = "device-range";

    private final RuleBook rules;
    private final DeviceClass device;
    private final SkinType skinType;

    public SettingsCheck(RuleBook rules, DeviceClass device, SkinType skinType) {
        this.rules = rules;
        this.device = device;
        this.skinType = skinType;
    }

    /** Above the device's range blocks; below it, or beside it otherwise, warns. */
    public List<Finding> check(PassSettings pass, Set<InkColour> inks) {
        List<Finding> findings = new ArrayList<>();
        device.mode(pass.wavelengthNm())
                .ifPresentOrElse(
                        mode -> ranges(findings, mode, pass),
                        () -> findings.add(Finding.block(
                                "wavelengthNm",
                                "device-wavelength",
                                device.name() + " has no " + pass.wavelengthNm() + " nm.")));
        rules.wavelength(pass.wavelengthNm()).ifPresent(rule -> {
            skin(findings, rule);
            Arrays.stream(InkColour.values()).filter(inks::contains).forEach(ink -> ink(findings, rule, ink));
        });
        return List.copyOf(findings);
    }

    private void ranges(List<Finding> findings, DeviceClass.Mode mode, PassSettings pass) {
        if (pass.fluenceJPerCm2() > mode.fluenceJPerCm2().max()) {
            findings.add(Finding.block("fluenceJPerCm2", RANGE, outside("Fluence", mode.fluenceJPerCm2(), "J/cm²")));
        } else {
            within(findings, "fluenceJPerCm2", "Fluence", mode.fluenceJPerCm2(), pass.fluenceJPerCm2(), "J/cm²");
        }
        within(findings, "spotMm", "Spot", mode.spotMm(), pass.spotMm(), "mm");
        within(findings, "pulseNs", "Pulse duration", device.pulseNs(), pass.pulseNs(), "ns");
        Range hz = skinType.dark() ? device.darkSkinRepetitionHz() : device.repetitionHz();
        within(findings, "repetitionHz", "Repetition rate", hz, pass.repetitionHz(), "Hz");
    }

    private void within(List<Finding> findings, String field, String name, Range range, double value, String unit) {
        if (!range.holds(value)) {
            findings.add(Finding.warn(field, RANGE, outside(name, range, unit)));
        }
    }

    private String outside(String name, Range range, String unit) {
        return name + " is outside of " + range.words() + " " + unit + ", published for " + device.name() + ".";
    }

    private void skin(List<Finding> findings, WavelengthRule rule) {
        Outcome outcome = rule.on(skinType);
        if (outcome != Outcome.OK) {
            String message = rule.wavelengthNm() + " nm on skin type " + skinType.name() + " needs a reason.";
            findings.add(new Finding("wavelengthNm", "skin-type", outcome, message));
        }
    }

    private static void ink(List<Finding> findings, WavelengthRule rule, InkColour ink) {
        if (ink.mayDarken()) {
            findings.add(Finding.warn("inks", "test-spot", Code.of(ink) + " ink may darken: test spot only."));
        } else if (rule.poor().contains(ink)) {
            String message = rule.wavelengthNm() + " nm hardly reaches " + Code.of(ink) + " ink.";
            findings.add(Finding.warn("inks", "wavelength-ink", message));
        }
    }
}
