package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Money;
import java.util.Optional;

/** Reads the fields of a body and collects what is wrong with them, each with its field and rule. */
final class Form {

    private static final int LONGEST = 200;

    private final Checks checks = new Checks();

    /** @throws com.codecanvas.medspa.api.web.ProblemException 400 when nothing was sent */
    static <T> T needed(T body) {
        if (body == null) {
            throw Problem.malformed("Send the fields as a JSON object.", null);
        }
        return body;
    }

    /** From 0, or from 1 where nothing makes no sense, to what fits. */
    long amount(String field, Long value, long least) {
        checks.that(value != null, field, "required", "Give the amount in the currency's smallest unit.")
                .that(value == null || value >= least, field, "range", "The amount must not be below " + least + ".")
                .that(value == null || value <= Money.MOST, field, "range", "The amount must not be above 10 million.");
        return value == null ? 0 : value;
    }

    /** @param usual where it is left out; null where it must not be */
    int whole(String field, Integer value, Range range, Integer usual) {
        Integer given = value == null ? usual : value;
        checks.that(given != null, field, "required", "Give a whole number.")
                .that(
                        given == null || given >= range.least() && given <= range.most(),
                        field,
                        "range",
                        "Use a whole number from " + range.least() + " to " + range.most() + ".");
        return given == null ? 0 : given;
    }

    /** Both ends included. */
    record Range(int least, int most) {

        static final Range TAX = new Range(0, 999);
        static final Range SHARE = new Range(0, Money.WHOLE_PERMILLE);
        static final Range QUANTITY = new Range(1, 999);
        static final Range SESSIONS = new Range(0, 100);
    }

    <E extends Enum<E>> E choice(String field, String code, Class<E> type) {
        Optional<E> found = Code.find(type, code);
        checks.that(found.isPresent(), field, "choice", "Choose one of " + Code.choices(type) + ".");
        return found.orElse(null);
    }

    String line(String field, String value) {
        checks.required(value, field, "Fill this in.")
                .atMost(LONGEST, value, field, "Use at most 200 characters.")
                .that(
                        value == null || value.chars().noneMatch(Character::isISOControl),
                        field,
                        "characters",
                        "Use a single line without control characters.");
        return value == null ? null : value.strip();
    }

    Form that(boolean holds, String field, String rule, String message) {
        checks.that(holds, field, rule, message);
        return this;
    }

    boolean fine() {
        return checks.errors().isEmpty();
    }

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 when anything was wrong */
    void done() {
        checks.done();
    }
}
