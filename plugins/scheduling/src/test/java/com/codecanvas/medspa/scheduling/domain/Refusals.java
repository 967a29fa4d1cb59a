package com.codecanvas.medspa.scheduling.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The problem with which something is refused. */
public final class Refusals {

    private Refusals() {}

    public static Problem problemOf(ThrowingCallable refused) {
        return catchThrowableOfType(ProblemException.class, refused).problem();
    }

    /** Field and rule of each error, such as {@code startsAt nonexistent-time}. */
    public static List<String> rulesOf(ThrowingCallable refused) {
        return problemOf(refused).errors().stream()
                .map(error -> error.field() + " " + error.rule())
                .toList();
    }

    static String messageOf(ThrowingCallable refused) {
        return problemOf(refused).errors().stream()
                .map(FieldError::message)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
