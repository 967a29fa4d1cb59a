package com.codecanvas.medspa.accounting.csv;

import com.codecanvas.medspa.accounting.api.AccountingFormat;
import com.codecanvas.medspa.accounting.api.BookedMonth;
import com.codecanvas.medspa.accounting.api.Booking;
import com.codecanvas.medspa.accounting.api.ExportFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** Comma-separated values (RFC 4180), one line for each booking. */
@Component(service = AccountingFormat.class)
public final class CsvFormat implements AccountingFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public ExportFile write(BookedMonth month) {
        String head = "date,reference,text,gross,net,tax,tax rate %,currency" + END;
        String lines = month.bookings().stream()
                .map(booking -> line(booking, month.currency()))
                .collect(Collectors.joining());
        byte[] content = (BYTE_ORDER_MARK + head + lines).getBytes(StandardCharsets.UTF_8);
        return new ExportFile("revenue-" + month.month() + ".csv", "text/csv; charset=utf-8", content);
    }

    private static String line(Booking booking, String currency) {
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return List.of(
                                booking.day().toString(),
                                booking.reference(),
                                plain(booking.text()),
                                amount(booking.gross(), digits),
                                amount(booking.gross() - booking.tax(), digits),
                                amount(booking.tax(), digits),
                                amount(booking.taxPermille(), 1),
                                currency)
                        .stream()
                        .map(CsvFormat::quoted)
                        .collect(Collectors.joining(","))
                + END;
    }

    private static String amount(long minor, int digits) {
        return BigDecimal.valueOf(minor, digits).toPlainString();
    }

    /** What a spreadsheet would run is made text. */
    private static String plain(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String value) {
        boolean needed = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needed ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
