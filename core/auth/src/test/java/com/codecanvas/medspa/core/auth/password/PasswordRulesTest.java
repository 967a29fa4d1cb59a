package com.codecanvas.medspa.core.auth.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    private static final String EMAIL = "mara@clinic.example";

    @ParameterizedTest
    @CsvSource({
        "elevenchars,too-short",
        "Password1234,common",
        "PASSWORD 1234,common",
        "aaaaaaaabbbb,repeating",
        "mara@clinic.example,like-email"
    })
    void whatIsGuessedFirstIsRefused(String password, String rule) {
        assertThatThrownBy(() -> PasswordRules.check("next", password, EMAIL))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().errors().get(0).rule()).isEqualTo(rule));
    }

    @Test
    void lengthIsEnoughWithoutRulesOfComposition() {
        assertThatCode(() -> PasswordRules.check("next", "seven green teapots", EMAIL))
                .doesNotThrowAnyException();
        assertThatCode(() -> PasswordRules.check("next", "四五六七八九十一二三四五", EMAIL)).doesNotThrowAnyException();
    }

    @Test
    void temporaryPasswordsPass() {
        assertThatCode(() -> PasswordRules.check("next", TemporaryPassword.next(), EMAIL))
                .doesNotThrowAnyException();
    }
}
