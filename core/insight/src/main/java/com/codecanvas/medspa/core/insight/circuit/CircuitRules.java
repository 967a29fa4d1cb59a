package com.codecanvas.medspa.core.insight.circuit;

import java.time.Duration;

/**
 * When a circuit opens, and for how long.
 *
 * @param inARow failures without a call that worked in between, within the window
 * @param leastCalls of these or more within the window, half must have failed
 * @param forgets how long it must have been closed for its next wait to be short again
 * @param longestProbe after which a probe that never ended is given up
 */
record CircuitRules(
        int inARow,
        int leastCalls,
        Duration window,
        Duration firstPause,
        Duration longestPause,
        Duration forgets,
        Duration longestProbe) {

    static final CircuitRules USUAL = new CircuitRules(
            10,
            20,
            Duration.ofMinutes(1),
            Duration.ofSeconds(30),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofMinutes(1));

    Duration pause(int opening) {
        long doubled = firstPause.toMillis() << Math.min(opening - 1, 20);
        return Duration.ofMillis(Math.min(doubled, longestPause.toMillis()));
    }
}
