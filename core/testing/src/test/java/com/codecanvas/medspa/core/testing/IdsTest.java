package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.persistence.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    /** Far more than one millisecond's counter holds. */
    private static final int MANY = 20_000;

    @Test
    void eachIsGreaterThanTheOneBeforeAlsoWithinAMillisecond() {
        List<UUID> made = Stream.generate(Ids::next).limit(MANY).toList();
        assertThat(made).isSortedAccordingTo(Comparator.comparing(UUID::toString));
        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void theyAreOfVersionSevenAndTellTheTime() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isGreaterThanOrEqualTo(before);
    }

    @Test
    void twoMadeOneAfterTheOtherDifferInMoreThanTheirPlace() {
        UUID one = Ids.next();
        UUID next = Ids.next();
        assertThat(next.getLeastSignificantBits()).isNotEqualTo(one.getLeastSignificantBits());
    }
}
