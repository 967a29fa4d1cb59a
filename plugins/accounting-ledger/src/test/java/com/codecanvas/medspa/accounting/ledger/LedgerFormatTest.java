package com.codecanvas.medspa.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.accounting.api.BookedMonth;
import com.codecanvas.medspa.accounting.api.Booking;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerFormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static String written(Booking... bookings) {
        BookedMonth month = new BookedMonth(YearMonth.of(2026, 11), "Lumen", "EUR", List.of(bookings));
        return new String(new LedgerFormat().write(month).content(), StandardCharsets.UTF_8);
    }

    @Test
    void aBookingIsABalancedTransaction() {
        assertThat(written(new Booking(DAY, "A-1", "Laser", 11900, 190))).isEqualTo("""
                ; Lumen, 2026-11

                2026-11-03 * (A-1) Laser
                    assets:receivable  119.00 EUR
                    income:services  -100.00 EUR
                    liabilities:sales tax  -19.00 EUR
                """);
    }

    @Test
    void whatIsGivenBackHasTheOtherSign() {
        assertThat(written(new Booking(DAY, "R-1", "Voucher", -500, 0)))
                .contains("assets:receivable  -5.00 EUR\n    income:services  5.00 EUR\n")
                .doesNotContain("tax");
    }

    @Test
    void aTextStaysOnItsLine() {
        assertThat(written(new Booking(DAY, "R-1", "One;\ntwo", 1, 0))).contains("(R-1) One, two\n");
    }
}
