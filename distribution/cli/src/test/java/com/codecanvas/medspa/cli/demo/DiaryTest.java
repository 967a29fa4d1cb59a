package com.codecanvas.medspa.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiaryTest {
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-23T14:20");
    private final List<Visit> visits = new Diary(NOW, 240, 7).fill();

    @Test
    void isTheSameEachTime() {
        assertThat(new Diary(NOW, 240, 7).fill()).isEqualTo(visits);
    }

    @Test
    void takesNobodyAndNothingTwiceAtATime() {
        for (ToIntFunction<Visit> resource :
                List.<ToIntFunction<Visit>>of(Visit::practitioner, Visit::room, Visit::laser, Visit::patient)) {
            for (Visit one : visits) {
                if (resource.applyAsInt(one) >= 0) {
                    assertThat(visits)
                            .filteredOn(other -> other != one
                                    && resource.applyAsInt(other) == resource.applyAsInt(one)
                                    && other.start().isBefore(one.end())
                                    && one.start().isBefore(other.end()))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void hasAboutTwentyVisitsOnAWeekdayWithinOpeningHours() {
        Map<LocalDate, Long> perDay = visits.stream()
                .collect(Collectors.groupingBy(visit -> visit.start().toLocalDate(), Collectors.counting()));
        assertThat(perDay).hasSizeBetween(50, 53);
        double weekday = perDay.entrySet().stream()
                .filter(day -> day.getKey().getDayOfWeek() != DayOfWeek.SATURDAY)
                .mapToLong(Map.Entry::getValue)
                .average()
                .orElse(0);
        assertThat(weekday).isBetween(17.0, 24.0);
        assertThat(visits).allSatisfy(visit -> {
            DayOfWeek day = visit.start().getDayOfWeek();
            assertThat(Week.open(day)).isTrue();
            assertThat(visit.start().toLocalTime()).isAfterOrEqualTo(Week.opens(day));
            assertThat(visit.end().toLocalTime()).isBeforeOrEqualTo(Week.closes(day));
        });
    }

    @Test
    void endsWhatIsOverAndStartsNothingThatIsAhead() {
        assertThat(visits)
                .filteredOn(visit -> !visit.end().isAfter(NOW))
                .allSatisfy(
                        visit -> assertThat(visit.course()).isIn(Course.COMPLETED, Course.NO_SHOW, Course.CANCELLED));
        assertThat(visits)
                .filteredOn(visit -> visit.start().toLocalDate().isAfter(NOW.toLocalDate()))
                .allSatisfy(
                        visit -> assertThat(visit.course()).isIn(Course.BOOKED, Course.CONFIRMED, Course.CANCELLED));
        assertThat(visits).extracting(Visit::course).contains(Course.values());
    }
}
