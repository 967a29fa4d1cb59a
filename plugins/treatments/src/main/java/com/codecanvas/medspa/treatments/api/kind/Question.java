package com.codecanvas.medspa.treatments.api.kind;

/**
 * A question before each session.
 *
 * @param onYes what the answer yes does
 * @param reason why, for the clinician who reads the finding
 */
public record Question(String code, String text, OnYes onYes, String reason) {

    /** The later the graver. */
    public enum OnYes {
        /** Is kept, and stands in nobody's way. */
        NOTE,
        WARN,
        BLOCK
    }

    public Question {
        Text.code("question", code);
        Text.present("text", text);
        Text.present("reason", reason);
    }

    public static Question warn(String code, String text, String reason) {
        return new Question(code, text, OnYes.WARN, reason);
    }

    public static Question block(String code, String text, String reason) {
        return new Question(code, text, OnYes.BLOCK, reason);
    }
}
