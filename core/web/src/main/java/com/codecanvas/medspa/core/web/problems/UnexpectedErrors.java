package com.codecanvas.medspa.core.web.problems;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.web.json.UnreadableJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into a problem; what nobody expected is logged under a reference, without the messages that may hold patient data. */
public final class UnexpectedErrors {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_CAUSES = 10;

    private UnexpectedErrors() {}

    /** @param place the endpoint, for the log */
    public static Problem problem(Throwable thrown, String place) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++, cause = cause.getCause()) {
            if (cause instanceof ProblemException told) {
                return told.problem();
            }
            if (cause instanceof WebApplicationException http) {
                return http(http, place);
            }
        }
        if (thrown instanceof JsonProcessingException json) {
            return UnreadableJson.problem(json).problem();
        }
        return unexpected(thrown, place);
    }

    private static Problem http(WebApplicationException e, String place) {
        return switch (e.getResponse().getStatus()) {
            case 400 -> Problem.malformed("The request cannot be read.", e).problem();
            case 404 -> Problems.nothingHere().problem();
            case 405 -> Problems.method(java.util.List.of("other methods")).problem();
            case 406 -> Problems.notAcceptable().problem();
            case 415 -> Problems.mediaType().problem();
            default -> unexpected(e, place);
        };
    }

    private static Problem unexpected(Throwable thrown, String place) {
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().formatHex(random);
        LOG.error("Reference {}: {} failed", reference, place, ScrubbedTrace.of(thrown));
        return Problems.internal(reference);
    }
}
