package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.domain.AdverseGrade;
import com.codecanvas.medspa.treatments.domain.ClearanceScale;
import com.codecanvas.medspa.treatments.domain.DeviceClass;
import com.codecanvas.medspa.treatments.domain.HealingInterval;
import com.codecanvas.medspa.treatments.domain.PassMethod;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.ScreeningItem;
import com.codecanvas.medspa.treatments.domain.WavelengthRule;
import java.time.LocalDate;
import java.util.List;

/** The rule book in force, as forms need it. */
public record RulesView(
        String version,
        LocalDate effectiveFrom,
        List<Question> screening,
        List<PassMethod> methods,
        List<DeviceClass> deviceClasses,
        List<Wavelength> wavelengths,
        HealingInterval interval,
        ClearanceScale clearanceScale,
        List<AdverseGrade> adverseGrades,
        AftercareSheet aftercare) {

    /** A screening question; {@code outcome} of the answer yes is ok, warn or block. */
    public record Question(String code, String question, String outcome, boolean testSpot) {
        static Question of(ScreeningItem item) {
            return new Question(item.code(), item.question(), item.outcome().toString(), item.testSpot());
        }
    }

    /** What a wavelength does to inks. */
    public record Wavelength(int nm, List<String> good, List<String> weak, List<String> poor, String note) {
        static Wavelength of(WavelengthRule rule) {
            return new Wavelength(
                    rule.wavelengthNm(),
                    TattooView.codes(rule.good()),
                    TattooView.codes(rule.weak()),
                    TattooView.codes(rule.poor()),
                    rule.note());
        }
    }

    static RulesView of(RuleBook book) {
        return new RulesView(
                book.version(),
                book.effectiveFrom(),
                book.screening().stream().map(Question::of).toList(),
                book.methods(),
                book.deviceClasses(),
                book.wavelengths().stream().map(Wavelength::of).toList(),
                book.interval(),
                book.clearanceScale(),
                book.adverseGrades(),
                book.aftercare());
    }
}
