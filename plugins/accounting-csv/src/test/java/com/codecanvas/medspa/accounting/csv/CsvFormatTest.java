package com.codecanvas.medspa.accounting.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.accounting.api.BookedMonth;
import com.codecanvas.medspa.accounting.api.Booking;
import com.codecanvas.medspa.accounting.api.ExportFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static String written(String currency, Booking... bookings) {
        ExportFile file =
                new CsvFormat().write(new BookedMonth(YearMonth.of(2026, 11), "Lumen", currency, List.of(bookings)));
        assertThat(file.name()).isEqualTo("revenue-2026-11.csv");
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    @Test
    void aBookingIsALineWithNetAndTax() {
        assertThat(written("EUR", new Booking(DAY, "A-1", "Laser, two areas", 11900, 190)))
                .isEqualTo("\uFEFFdate,reference,text,gross,net,tax,tax rate %,currency\r\n"
                        + "2026-11-03,A-1,\"Laser, two areas\",119.00,100.00,19.00,19.0,EUR\r\n");
    }

    @Test
    void aCurrencyWithoutMinorUnitsHasNone() {
        assertThat(written("JPY", new Booking(DAY, "A-1", "Laser", 11000, 100))).contains(",11000,10000,1000,10.0,JPY");
    }

    @Test
    void whatASpreadsheetWouldRunIsText() {
        assertThat(written("USD", new Booking(DAY, "R-1", "=cmd()", 100, 0))).contains(",'=cmd(),1.00,1.00,0.00,");
    }
}
