package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.api.kind.AftercareSheet;
import com.codecanvas.medspa.treatments.api.kind.Description;
import com.codecanvas.medspa.treatments.api.kind.EndPointSign;
import com.codecanvas.medspa.treatments.api.kind.Field;
import com.codecanvas.medspa.treatments.api.kind.KindFinding;
import com.codecanvas.medspa.treatments.api.kind.Limits;
import com.codecanvas.medspa.treatments.api.kind.Question;
import com.codecanvas.medspa.treatments.api.kind.Site;
import com.codecanvas.medspa.treatments.api.kind.TreatmentKind;
import com.codecanvas.medspa.treatments.api.kind.Values;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A kind of treatment of a module that is not here: its acid is warned about from 30 % on, and blocked above 50 %. */
final class Peel implements TreatmentKind {

    private static final Limits USUAL = new Limits(10, 30);
    private static final double TOO_STRONG = 50;

    @Override
    public String moduleId() {
        return "peels";
    }

    @Override
    public Description description() {
        return new Description(
                "peel",
                "Peel",
                "peel-1",
                "Improvement",
                List.of(new Site("face", "Whole face", "Face", new Limits(3, 4), new Limits(4, 6))),
                List.of(
                        Field.choice("skin", "Skin", new Field.Choice("dry", "Dry"), new Field.Choice("oily", "Oily")),
                        Field.number("area", "Area", "cm²", new Limits(1, 900)),
                        Field.yesNo("before", "Peeled before")),
                List.of(
                        Question.block("pregnancy", "Pregnant?", "It waits."),
                        Question.warn("sun", "Sun this week?", "It may stain.")),
                List.of(
                        Field.number("strength", "Strength", "%", new Limits(1, 90)),
                        Field.text("neutraliser", "Neutraliser").optional(),
                        Field.whole("layers", "Layers", new Limits(1, 9)).optional()),
                List.of(
                        EndPointSign.wanted("frosting", "Frosting"),
                        EndPointSign.tooMuch("grey", "Grey skin", "Wash it off.")),
                new AftercareSheet(
                        "peel-1",
                        "After your peel",
                        List.of(new AftercareSheet.Part("At home", List.of("Keep out of the sun <at all>.")))));
    }

    @Override
    public List<KindFinding> check(Values course, Values settings) {
        double strength = settings.number("strength").orElse(0);
        if (strength > TOO_STRONG) {
            return List.of(KindFinding.block("strength", "range", "Too strong."));
        }
        boolean warn = strength > USUAL.max() && course.text(Values.SITE).isPresent();
        return warn ? List.of(KindFinding.warn("strength", "range", "Stronger than usual.")) : List.of();
    }

    @Override
    public Map<String, Limits> usual(Values course, Values settings) {
        return Map.of("strength", USUAL);
    }

    static CourseInput course(UUID patient) {
        Map<String, Object> facts = Map.of("skin", "dry", "area", 12.5, "before", false);
        return new CourseInput(patient, "peel", "face", facts, null, "secret course");
    }

    static ScreeningInput answers(String overrideReason, String... yes) {
        List<String> said = List.of(yes);
        return new ScreeningInput(
                Map.of("pregnancy", said.contains("pregnancy"), "sun", said.contains("sun")), overrideReason);
    }

    static CoursePassInput pass(Object strength, String overrideReason) {
        return new CoursePassInput(
                Map.of("strength", strength, "neutraliser", "none"),
                List.of("frosting"),
                overrideReason,
                "secret pass");
    }
}
