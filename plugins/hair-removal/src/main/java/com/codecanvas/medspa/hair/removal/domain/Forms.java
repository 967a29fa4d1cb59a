package com.codecanvas.medspa.hair.removal.domain;

import com.codecanvas.medspa.treatments.api.kind.EndPointSign;
import com.codecanvas.medspa.treatments.api.kind.Field;
import com.codecanvas.medspa.treatments.api.kind.Field.Choice;
import com.codecanvas.medspa.treatments.api.kind.Limits;
import com.codecanvas.medspa.treatments.api.kind.Question;
import java.util.Arrays;
import java.util.List;

/** What is asked and recorded. */
public final class Forms {

    static final String SKIN = "skinType";
    static final String HAIR = "hairColour";
    static final String COARSENESS = "coarseness";
    static final String WAVELENGTH = "wavelength";
    static final String FLUENCE = "fluenceJPerCm2";
    static final String PULSE = "pulseMs";
    static final String SPOT = "spotMm";

    public static final List<Field> FACTS = List.of(
            Field.choice(
                    SKIN,
                    "Fitzpatrick skin type",
                    Arrays.stream(SkinType.values())
                            .map(type -> new Choice(type.name(), type.label()))
                            .toArray(Choice[]::new)),
            Field.choice(
                    HAIR,
                    "Hair colour",
                    new Choice("black", "Black"),
                    new Choice("brown", "Brown"),
                    new Choice("red", "Red"),
                    new Choice("blond", "Blond"),
                    new Choice("grey-white", "Grey or white")),
            Field.choice(
                    COARSENESS,
                    "Coarseness",
                    new Choice("coarse", "Coarse"),
                    new Choice("medium", "Medium"),
                    new Choice("fine", "Fine")),
            Field.yesNo("hormonal", "Hormonal cause known or suspected"),
            Field.yesNo("treatedBefore", "Treated with a laser before"));

    public static final List<Field> SETTINGS = List.of(
            Field.text("device", "Laser"),
            Field.choice(
                    WAVELENGTH,
                    "Wavelength",
                    Arrays.stream(Wavelength.values())
                            .map(each -> new Choice(each.code(), each.label()))
                            .toArray(Choice[]::new)),
            Field.number(FLUENCE, "Fluence", "J/cm²", new Limits(1, 120)),
            Field.number(PULSE, "Pulse", "ms", new Limits(0.1, 1000)),
            Field.number(SPOT, "Spot", "mm", new Limits(2, 40)),
            Field.whole("pulses", "Pulses", new Limits(1, 20_000)),
            Field.choice(
                    "cooling",
                    "Cooling",
                    new Choice("contact", "Contact"),
                    new Choice("cryogen", "Cryogen spray"),
                    new Choice("air", "Cold air"),
                    new Choice("none", "None")));

    public static final List<EndPointSign> END_POINTS = List.of(
            EndPointSign.wanted("perifollicular-oedema", "Swelling around follicles"),
            EndPointSign.wanted("perifollicular-erythema", "Redness around follicles"),
            EndPointSign.wanted("singed-hair", "Singed hair"),
            EndPointSign.tooMuch(
                    "greying", "Grey or white skin", "The epidermis is burnt: cool, stop, lower the fluence."),
            EndPointSign.tooMuch("blister", "Blister", "The settings are too strong: cool, stop, lower the fluence."),
            EndPointSign.tooMuch(
                    "lasting-redness", "Even redness of all skin", "The skin took the light, not the hair alone."));

    public static final List<Question> QUESTIONS = List.of(
            Question.block(
                    "tattoo",
                    "A tattoo or permanent make-up in the field?",
                    "Laser over ink burns; leave a wide margin."),
            Question.block(
                    "pigmented-lesion",
                    "A mole or another pigmented lesion in the field that is not covered?",
                    "It absorbs the light, and what was changed cannot be judged later."),
            Question.block(
                    "infection", "Infection, active herpes or an open wound at the site?", "Wait until it has healed."),
            Question.block(
                    "tan",
                    "Sun, sunbed, self-tanner or a tan within 4 weeks?",
                    "Tanned skin burns and loses its colour."),
            Question.block("pregnancy", "Pregnant?", "Elective treatments wait; safety was never studied."),
            Question.warn(
                    "photosensitising", "A photosensitising medicine or herb?", "The skin may react to the light."),
            Question.warn(
                    "isotretinoin",
                    "Isotretinoin within 6 months?",
                    "Scars were feared; small studies found none. The prescriber should know."),
            Question.warn(
                    "plucked",
                    "Waxed, plucked or threaded within 4 weeks?",
                    "Without a hair in the follicle there is nothing to take the light."),
            Question.warn("herpes", "Herpes at the site in the past?", "Consider an antiviral medicine first."),
            Question.warn("keloid", "Keloids or thick scars in the past?", "A burn would scar more."),
            Question.warn("epilepsy", "Epilepsy?", "Flashes may trigger a seizure: cover the eyes well."),
            Question.warn(
                    "gold", "Ever treated with gold?", "Skin that holds gold turns blue-grey under some lasers."));

    private Forms() {}
}
