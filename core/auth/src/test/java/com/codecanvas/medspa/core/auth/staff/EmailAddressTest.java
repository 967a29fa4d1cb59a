package com.codecanvas.medspa.core.auth.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.web.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void oneAddressHasOneForm() {
        assertThat(parse(" Mara.Voss@Clinic.Example ")).isEqualTo("mara.voss@clinic.example");
        assertThat(parse("ｍara@clinic.example")).isEqualTo("mara@clinic.example");
        assertThat(parse("mara@BÜCHER.example")).isEqualTo("mara@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mara",
                "mara@",
                "@clinic.example",
                "m\u0430ra@clinic.example",
                "mara@clin\u0456c.example",
                "mara@\u03bfffice.example",
                "mara@clinic",
                "mara@cli nic.example",
                "ma\u200bra@clinic.example"
            })
    void lookAlikesAndOtherTextsAreRefused(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().errors().get(0).field()).isEqualTo("email"));
    }

    private static String parse(String text) {
        return EmailAddress.parse("email", text).text();
    }
}
