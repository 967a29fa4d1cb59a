package com.codecanvas.medspa.treatments.domain;

/**
 * A question before a session.
 *
 * @param outcome of the answer yes
 * @param testSpot a yes makes a test spot mandatory
 * @param reason why it matters, null where the question says it
 */
public record ScreeningItem(String code, String question, Outcome outcome, boolean testSpot, String reason) {

    /** What an answer yes is told as. */
    Finding yes() {
        String message = question + " Answered yes." + (reason == null ? "" : " " + reason);
        return new Finding(code, "screening", outcome, message);
    }
}
