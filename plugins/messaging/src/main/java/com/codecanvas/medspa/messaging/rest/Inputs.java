package com.codecanvas.medspa.messaging.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.messaging.domain.Channel;
import java.util.UUID;

/** Reads what was sent, and says what is wrong with it. */
final class Inputs {

    /** Ten segments: providers refuse more. */
    private static final int LONGEST_TEXT = 1530;

    private Inputs() {}

    /** @throws com.codecanvas.medspa.api.web.ProblemException 400 when nothing was sent */
    static <T> T needed(T body) {
        if (body == null) {
            throw Problem.malformed("Send the fields as a JSON object.", null);
        }
        return body;
    }

    static UUID id(String field, UUID value, String message) {
        if (value == null) {
            throw Problem.invalid(field, "required", message);
        }
        return value;
    }

    static Channel channel(String code) {
        return Channel.find(code).orElseThrow(() -> Problem.invalid("channel", "choice", "Choose sms or email."));
    }

    static String text(String field, String text) {
        new Checks()
                .required(text, field, "Write something.")
                .atMost(LONGEST_TEXT, text, field, "Use at most 1,530 characters.")
                .that(
                        text == null || text.chars().noneMatch(sign -> Character.isISOControl(sign) && sign != '\n'),
                        field,
                        "characters",
                        "Leave out control characters.")
                .done();
        return text.strip();
    }
}
