package com.codecanvas.medspa.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.accounting.api.Booking;
import com.codecanvas.medspa.accounting.domain.MonthOfRevenue;
import com.codecanvas.medspa.accounting.domain.Price;
import com.codecanvas.medspa.accounting.domain.Revenue;
import com.codecanvas.medspa.scheduling.api.AppointmentStatus;
import com.codecanvas.medspa.scheduling.api.BookedAppointment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonthOfRevenueTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final UUID LASER = UUID.randomUUID();
    private static final Price PRICE = new Price(LASER, 25000, 80);

    private static BookedAppointment appointment(String start, AppointmentStatus status) {
        Instant from = Instant.parse(start);
        return new BookedAppointment(
                UUID.randomUUID(), UUID.randomUUID(), LASER, "Laser", from, from.plusSeconds(1800), status);
    }

    @Test
    void aCompletedAppointmentCountsOnTheClinicsDay() {
        var evening = appointment("2026-11-04T01:00:00Z", AppointmentStatus.COMPLETED);
        MonthOfRevenue month = MonthOfRevenue.of(List.of(evening), NEW_YORK, List.of(PRICE), List.of());
        assertThat(month.bookings())
                .containsExactly(new Booking(LocalDate.of(2026, 11, 3), "A-" + evening.id(), "Laser", 25000, 80));
    }

    @ParameterizedTest
    @EnumSource(names = "COMPLETED", mode = EnumSource.Mode.EXCLUDE)
    void nothingElseCounts(AppointmentStatus status) {
        var other = appointment("2026-11-04T15:00:00Z", status);
        MonthOfRevenue month = MonthOfRevenue.of(List.of(other), NEW_YORK, List.of(), List.of());
        assertThat(month.bookings()).isEmpty();
        assertThat(month.unpriced()).isEmpty();
    }

    @Test
    void withoutAPriceItIsToldAsMissing() {
        var two = List.of(
                appointment("2026-11-04T15:00:00Z", AppointmentStatus.COMPLETED),
                appointment("2026-11-05T15:00:00Z", AppointmentStatus.COMPLETED));
        MonthOfRevenue month = MonthOfRevenue.of(two, NEW_YORK, List.of(), List.of());
        assertThat(month.bookings()).isEmpty();
        assertThat(month.unpriced()).containsEntry("Laser", 2L);
    }

    @Test
    void whatWasEnteredStandsAmongTheAppointmentsByDay() {
        var completed = appointment("2026-11-04T15:00:00Z", AppointmentStatus.COMPLETED);
        Revenue cream = new Revenue(UUID.randomUUID(), LocalDate.of(2026, 11, 2), "Cream", 3000, 80);
        MonthOfRevenue month = MonthOfRevenue.of(List.of(completed), NEW_YORK, List.of(PRICE), List.of(cream));
        assertThat(month.bookings()).extracting(Booking::text).containsExactly("Cream", "Laser");
    }

    @ParameterizedTest
    @CsvSource({"11900, 190, 1900", "100, 190, 16", "-11900, 190, -1900", "1, 0, 0", "107, 70, 7", "3, 1000, 2"})
    void theTaxIsPartOfTheAmount(long gross, int permille, long tax) {
        assertThat(new Booking(LocalDate.EPOCH, "R-1", "", gross, permille).tax())
                .isEqualTo(tax);
    }
}
