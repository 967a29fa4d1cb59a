package com.codecanvas.medspa.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SegmentsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "160, 1", "161, 2", "306, 2", "307, 3"})
    void plain_text_has_160_signs_alone_and_153_in_each_part(int length, int segments) {
        assertThat(Segments.of("a".repeat(length))).isEqualTo(new Segments("GSM-7", length, segments));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "70, 1", "71, 2", "134, 2", "135, 3"})
    void any_other_sign_makes_it_70_and_67(int length, int segments) {
        assertThat(Segments.of("я".repeat(length))).isEqualTo(new Segments("UCS-2", length, segments));
    }

    @Test
    void brackets_and_the_euro_take_two() {
        assertThat(Segments.of("€".repeat(80)).segments()).isEqualTo(1);
        assertThat(Segments.of("€".repeat(81)).segments()).isEqualTo(2);
        // 153 is odd: the sign that would be torn apart begins the next part.
        assertThat(Segments.of("€".repeat(152)).segments()).isEqualTo(2);
        assertThat(Segments.of("€".repeat(153)).segments()).isEqualTo(3);
    }

    @Test
    void an_emoji_takes_two_and_is_not_torn_apart() {
        assertThat(Segments.of("🙂".repeat(35))).isEqualTo(new Segments("UCS-2", 70, 1));
        assertThat(Segments.of("🙂".repeat(66)).segments()).isEqualTo(2);
        assertThat(Segments.of("🙂".repeat(67)).segments()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void the_texts_that_come_with_the_module_fit_into_one_message(TemplateKind kind) {
        Map<Variable, String> values = Map.of(
                Variable.FIRST_NAME, "Katharina",
                Variable.CLINIC, "Harbor Laser Clinic",
                Variable.DAY, "Wed, Nov 25",
                Variable.TIME, "11:30 AM",
                Variable.PHONE, "(212) 555-0100");
        Segments segments =
                Segments.of(ShippedTemplates.of(kind, Channel.SMS).words(values).body());
        assertThat(segments.alphabet()).isEqualTo("GSM-7");
        assertThat(segments.segments()).isEqualTo(1);
    }
}
