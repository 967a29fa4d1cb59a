package com.codecanvas.medspa.core.audit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DetailValueTest {

    @Test
    void numbersTruthsAndShortTextsStayAsTheyAre() {
        assertThat(DetailValue.of(7)).isEqualTo(7);
        assertThat(DetailValue.of(true)).isEqualTo(true);
        assertThat(DetailValue.of(List.of("phone", 2))).isEqualTo(List.of("phone", 2));
    }

    @Test
    void otherValuesAreTheirText() {
        UUID id = UUID.randomUUID();
        assertThat(DetailValue.of(id)).isEqualTo(id.toString());
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        assertThat(DetailValue.of("😀".repeat(300))).isEqualTo("😀".repeat(200) + "…");
    }
}
