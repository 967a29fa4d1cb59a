package com.codecanvas.medspa.webhooks.domain;

/**
 * How an attempt ended.
 *
 * @param status of the answer, or null without one
 * @param problem null when it arrived
 */
public record Outcome(Integer status, String problem, int millis) {

    private static final int GONE = 410;

    public static Outcome answered(int status, int millis) {
        boolean taken = status >= 200 && status < 300;
        String problem = taken ? null : status >= 300 && status < 400 ? "redirect" : "refused";
        return new Outcome(status, problem, millis);
    }

    public static Outcome failed(String problem, int millis) {
        return new Outcome(null, problem, millis);
    }

    public boolean arrived() {
        return problem == null;
    }

    /** The receiver says that it wants no more. */
    public boolean gone() {
        return status != null && status == GONE;
    }
}
