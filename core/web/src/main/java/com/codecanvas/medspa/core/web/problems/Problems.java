package com.codecanvas.medspa.core.web.problems;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The problems that the pipeline itself tells of. */
public final class Problems {

    private static final String INTERNAL = "internal";

    private Problems() {}

    public static ProblemException unauthenticated() {
        return Problem.of("unauthenticated", 401, "Sign in", "Sign in first: there is no session, or it has ended.");
    }

    public static ProblemException csrf() {
        return Problem.of("csrf", 403, "Not from this page", "Send the session's token in the X-CSRF-Token header.");
    }

    public static ProblemException nothingHere() {
        return Problem.of("not-found", 404, "Not found", "There is nothing at this address.");
    }

    public static ProblemException method(Iterable<String> allowed) {
        String methods = String.join(", ", allowed);
        return new ProblemException(
                new Problem(
                        "method-not-allowed",
                        405,
                        "Method not allowed",
                        "This address answers " + methods + " only.",
                        List.of(),
                        Map.of("allow", methods)),
                null);
    }

    public static ProblemException notAcceptable() {
        return Problem.of("not-acceptable", 406, "Not acceptable", "Answers are JSON: accept application/json.");
    }

    public static ProblemException mediaType() {
        return Problem.of(
                "unsupported-media-type", 415, "Unsupported media type", "Send the body as application/json.");
    }

    public static ProblemException noPermission() {
        return Problem.forbidden("Your role does not include this.");
    }

    public static ProblemException moduleAway() {
        return Problem.unavailable("This part is being started or updated. Try again in a moment.");
    }

    /** The module failed again and again; whoever asks later finds it tried again. */
    public static ProblemException modulePaused(Duration wait) {
        return new ProblemException(
                new Problem(
                        "module-paused",
                        503,
                        "Paused after repeated errors",
                        "This part failed again and again and is paused for a moment. It is tried again by itself; nothing is lost.",
                        List.of(),
                        Map.of("retryAfter", wait.toSeconds() + 1)),
                null);
    }

    /** Whether it is what {@link #internal} tells of. */
    public static boolean unexpected(Problem problem) {
        return problem.code().equals(INTERNAL);
    }

    public static Problem internal(String reference) {
        return new Problem(
                INTERNAL,
                500,
                "Something went wrong",
                "The request could not be completed. Tell support the reference " + reference + ".",
                List.of(),
                Map.of("reference", reference));
    }
}
