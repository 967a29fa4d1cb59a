package com.codecanvas.medspa.core.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void aHashNamesItsParametersAndIsSaltedAnew() {
        String hash = hashes.hash("seven green teapots");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.hash("seven green teapots")).isNotEqualTo(hash);
    }

    @Test
    void onlyTheSamePasswordMatches() {
        String hash = hashes.hash("seven green teapots");
        assertThat(hashes.matches("seven green teapots", hash)).isTrue();
        assertThat(hashes.matches("seven green teapot", hash)).isFalse();
    }

    @Test
    void theSameLettersTypedInAnotherWayMatch() {
        String composed = hashes.hash("caf\u00e9 caf\u00e9 caf\u00e9");
        assertThat(hashes.matches("cafe\u0301 cafe\u0301 cafe\u0301", composed)).isTrue();
    }

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(hashes.matchNobody("")).isFalse();
        assertThat(hashes.matchNobody("seven green teapots")).isFalse();
    }
}
