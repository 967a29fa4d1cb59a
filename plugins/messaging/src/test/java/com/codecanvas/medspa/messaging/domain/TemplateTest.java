package com.codecanvas.medspa.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Template TEXT =
            new Template(TemplateKind.REMINDER, Channel.SMS, null, "{firstName}, {day} at {time} {other}", 1);

    @Test
    void variables_are_filled_in_and_missing_ones_fall_back_to_words() {
        assertThat(TEXT.words(Map.of(Variable.FIRST_NAME, "Ana", Variable.DAY, "Tue"))
                        .body())
                .isEqualTo("Ana, Tue at the time agreed {other}");
    }

    @Test
    void a_name_with_signs_of_its_own_is_taken_as_it_is() {
        assertThat(TEXT.words(Map.of(Variable.FIRST_NAME, "$1 {day}\\")).body()).startsWith("$1 {day}\\,");
    }

    @Test
    void what_is_no_variable_is_told() {
        assertThat(Template.unknownVariables(TEXT.body())).containsExactly("other");
    }
}
