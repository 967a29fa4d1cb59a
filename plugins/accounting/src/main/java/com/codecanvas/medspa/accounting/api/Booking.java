package com.codecanvas.medspa.accounting.api;

import java.time.LocalDate;

/**
 * One amount earned, tax included; never names a patient.
 *
 * @param reference the same in every export, and of one booking alone
 * @param gross in the currency's minor unit
 * @param taxPermille the rate of the tax that is in it, such as 190 for 19 %
 */
public record Booking(LocalDate day, String reference, String text, long gross, int taxPermille) {

    /** The tax in it, rounded half up. */
    public long tax() {
        long whole = 1000L + taxPermille;
        long doubled = 2 * Math.abs(gross) * taxPermille + whole;
        return Long.signum(gross) * (doubled / (2 * whole));
    }
}
