package com.codecanvas.medspa.core.auth.signin;

import java.time.Duration;

/**
 * How long a source of failed sign-ins must wait. Somebody at one place is slowed down early. An account as a whole, or an address as a whole, is slowed down late,
 * since a clinic's staff may share an address and a stranger's guesses must not keep the owner of an account out.
 *
 * @param free failures without waiting
 * @param longest wait
 */
record Brake(int free, Duration longest) {

    static final Brake PLACE = new Brake(5, Duration.ofMinutes(15));
    static final Brake ACCOUNT = new Brake(50, Duration.ofMinutes(5));
    static final Brake ADDRESS = new Brake(50, Duration.ofMinutes(5));

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        long seconds = 2L << Math.min(failures - free, 20);
        return Duration.ofSeconds(Math.min(seconds, longest.toSeconds()));
    }
}
