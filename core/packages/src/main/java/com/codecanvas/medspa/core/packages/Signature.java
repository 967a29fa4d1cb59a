package com.codecanvas.medspa.core.packages;

import java.time.Instant;

/**
 * Who signed a package, and whether it is still as it was signed. Says nothing of whether the signer is trusted.
 *
 * @param signer the certificate's subject, or null
 * @param fingerprint SHA-256 of the signer's certificate in lower-case hex, or null
 * @param notAfter when the certificate ends, or null
 * @param message one sentence for people, naming the entry that is wrong where there is one
 */
public record Signature(State state, String signer, String fingerprint, Instant notAfter, String message) {

    /** mixed: more than one signer, or a signer of a part; expired: intact, but outside the certificate's time. */
    public enum State {
        SIGNED,
        UNSIGNED,
        TAMPERED,
        MIXED,
        EXPIRED,
        NOT_YET_VALID
    }

    public boolean intact() {
        return state == State.SIGNED;
    }

    public static Signature none(State state, String message) {
        return new Signature(state, null, null, null, message);
    }
}
