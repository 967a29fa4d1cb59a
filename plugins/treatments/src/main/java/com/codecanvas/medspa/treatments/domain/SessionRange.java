package com.codecanvas.medspa.treatments.domain;

/** A number of sessions with the whole sessions that enclose its uncertainty. */
public record SessionRange(double expected, int fewest, int most) {

    /** At least one session. */
    public static SessionRange around(double expected, double plusMinus) {
        int fewest = Math.max(1, (int) Math.floor(expected - plusMinus));
        return new SessionRange(expected, fewest, Math.max(fewest, (int) Math.ceil(expected + plusMinus)));
    }
}
