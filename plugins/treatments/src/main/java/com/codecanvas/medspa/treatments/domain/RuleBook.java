package com.codecanvas.medspa.treatments.domain;

import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that estimates and checks stand on: data with a version, so that a session can say by which it was judged.
 *
 * @param plusMinusSessions accuracy of the published score
 * @param fewestForCalibration completed treatments before a clinic's own factor counts
 */
public record RuleBook(
        String version,
        LocalDate effectiveFrom,
        double plusMinusSessions,
        int fewestForCalibration,
        List<WavelengthRule> wavelengths,
        List<DeviceClass> deviceClasses,
        List<PassMethod> methods,
        List<ScreeningItem> screening,
        HealingInterval interval,
        Range testSpotReviewWeeks,
        List<ClearanceScale> clearanceScales,
        List<AdverseGrade> adverseGrades,
        List<Evidence> evidence,
        AftercareSheet aftercare) {

    /** @throws IllegalArgumentException naming what does not hold together */
    public RuleBook {
        RuleBookCheck.text("version", version);
        RuleBookCheck.present("effectiveFrom", effectiveFrom);
        RuleBookCheck.present("interval", interval);
        RuleBookCheck.present("testSpotReviewWeeks", testSpotReviewWeeks);
        wavelengths = RuleBookCheck.distinct("wavelengths", wavelengths, WavelengthRule::wavelengthNm);
        deviceClasses = RuleBookCheck.distinct("deviceClasses", deviceClasses, DeviceClass::code);
        methods = RuleBookCheck.distinct("methods", methods, PassMethod::code);
        screening = RuleBookCheck.distinct("screening", screening, ScreeningItem::code);
        clearanceScales = RuleBookCheck.distinct("clearanceScales", clearanceScales, ClearanceScale::code);
        adverseGrades = RuleBookCheck.distinct("adverseGrades", adverseGrades, AdverseGrade::grade);
        evidence = RuleBookCheck.distinct("evidence", evidence, Evidence::code);
        RuleBookCheck.present("aftercare", aftercare);
        RuleBookCheck.wavelengthsKnown(wavelengths, deviceClasses);
    }

    public Optional<WavelengthRule> wavelength(int nm) {
        return wavelengths.stream().filter(rule -> rule.wavelengthNm() == nm).findFirst();
    }

    public Optional<DeviceClass> deviceClass(String code) {
        return deviceClasses.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    public Optional<PassMethod> method(String code) {
        return methods.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** The first is the default. */
    public ClearanceScale clearanceScale() {
        return clearanceScales.get(0);
    }

    /** Wavelengths that are good for an ink, in the order of the book. */
    public List<Integer> wavelengthsFor(InkColour ink) {
        return wavelengths.stream()
                .filter(rule -> rule.good().contains(ink))
                .map(WavelengthRule::wavelengthNm)
                .toList();
    }
}
