package com.codecanvas.medspa.accounting.api;

import java.time.YearMonth;
import java.util.List;

/**
 * A month of revenue in the order of its days.
 *
 * @param currency ISO 4217; amounts are in its minor unit
 */
public record BookedMonth(YearMonth month, String clinic, String currency, List<Booking> bookings) {

    public BookedMonth {
        bookings = List.copyOf(bookings);
    }
}
