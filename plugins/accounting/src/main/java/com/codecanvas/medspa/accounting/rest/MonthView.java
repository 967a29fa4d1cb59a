package com.codecanvas.medspa.accounting.rest;

import com.codecanvas.medspa.accounting.api.Booking;
import com.codecanvas.medspa.accounting.domain.MonthOfRevenue;
import java.util.List;
import java.util.Map;

/** A month before it is exported; {@code unpriced} tells which completed appointments are missing in it. */
public record MonthView(
        String month, String currency, long gross, long tax, List<Booking> bookings, Map<String, Long> unpriced) {

    static MonthView of(String month, String currency, MonthOfRevenue revenue) {
        return new MonthView(
                month,
                currency,
                revenue.bookings().stream().mapToLong(Booking::gross).sum(),
                revenue.bookings().stream().mapToLong(Booking::tax).sum(),
                revenue.bookings(),
                revenue.unpriced());
    }
}
