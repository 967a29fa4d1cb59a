package com.codecanvas.medspa.privacy.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Fact.Manner MANNER = new Fact.Manner(ZoneId.of("America/New_York"), Locale.US);

    private enum Side {
        LEFT_ARM
    }

    private record Shot(int pulses) {}

    private record Everything(
            String plain,
            String nothing,
            Instant bookedFor,
            LocalDate day,
            Boolean signed,
            Side where,
            UUID room,
            List<String> inks,
            List<Shot> shots) {}

    @Test
    void recordsBecomeWordsForPeople() {
        Everything data = new Everything(
                "As it is",
                " ",
                Instant.parse("2026-11-27T15:30:00Z"),
                LocalDate.of(2026, 3, 8),
                true,
                Side.LEFT_ARM,
                UUID.randomUUID(),
                Arrays.asList("black", "", "red"),
                List.of(new Shot(100), new Shot(20)));
        List<Fact> facts = Fact.of(data, MANNER);
        assertThat(facts)
                .extracting(Fact::name)
                .containsExactly("Plain", "Booked for", "Day", "Signed", "Where", "Inks", "Shots");
        assertThat(facts.subList(0, 6))
                .extracting(fact -> fact.text().replace('\u202f', ' '))
                .containsExactly(
                        "As it is", "Nov 27, 2026, 10:30 AM", "March 8, 2026", "Yes", "Left arm", "black, red");
        assertThat(facts.get(6).inner()).extracting(one -> one.get(0).text()).containsExactly("100", "20");
    }
}
