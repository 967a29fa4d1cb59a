package com.codecanvas.medspa.treatments.api.kind;

import java.util.List;

/**
 * Something to fill in; its value is a choice's code, a number, a line of text, or yes or no.
 *
 * @param unit of a number, null for none
 * @param choices of a choice
 * @param limits of what can be true of a number at all; what is right is for {@link TreatmentKind#check} to say. Null for others than numbers
 */
public record Field(
        String code, String label, Type type, String unit, List<Choice> choices, Limits limits, boolean required) {

    /** What it takes. */
    public enum Type {
        CHOICE,
        NUMBER,
        /** A number without decimals. */
        WHOLE,
        TEXT,
        YES_NO
    }

    /** One of several answers. */
    public record Choice(String code, String label) {}

    public Field {
        Text.code("field", code);
        Text.present("label", label);
        choices = List.copyOf(choices);
        if ((type == Type.CHOICE) == choices.isEmpty()
                || (type == Type.NUMBER || type == Type.WHOLE) != (limits != null)) {
            throw new IllegalArgumentException(code + ": a choice has choices, a number has limits, others have none");
        }
    }

    public static Field choice(String code, String label, Choice... choices) {
        return new Field(code, label, Type.CHOICE, null, List.of(choices), null, true);
    }

    public static Field number(String code, String label, String unit, Limits limits) {
        return new Field(code, label, Type.NUMBER, unit, List.of(), limits, true);
    }

    public static Field whole(String code, String label, Limits limits) {
        return new Field(code, label, Type.WHOLE, null, List.of(), limits, true);
    }

    /** A line of at most 120 characters. */
    public static Field text(String code, String label) {
        return new Field(code, label, Type.TEXT, null, List.of(), null, true);
    }

    /** No until somebody says yes. */
    public static Field yesNo(String code, String label) {
        return new Field(code, label, Type.YES_NO, null, List.of(), null, false);
    }

    public Field optional() {
        return new Field(code, label, type, unit, choices, limits, false);
    }
}
