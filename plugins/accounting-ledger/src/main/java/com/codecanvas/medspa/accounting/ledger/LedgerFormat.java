package com.codecanvas.medspa.accounting.ledger;

import com.codecanvas.medspa.accounting.api.AccountingFormat;
import com.codecanvas.medspa.accounting.api.BookedMonth;
import com.codecanvas.medspa.accounting.api.Booking;
import com.codecanvas.medspa.accounting.api.ExportFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** The journal of plain-text accounting: each booking in double entry, so that every transaction adds up to nothing. */
@Component(service = AccountingFormat.class)
public final class LedgerFormat implements AccountingFormat {

    private static final String RECEIVABLE = "assets:receivable";
    private static final String INCOME = "income:services";
    private static final String TAX = "liabilities:sales tax";

    @Override
    public ExportFile write(BookedMonth month) {
        String head = "; " + oneLine(month.clinic()) + ", " + month.month() + "\n";
        String transactions = month.bookings().stream()
                .map(booking -> transaction(booking, month.currency()))
                .collect(Collectors.joining());
        byte[] content = (head + transactions).getBytes(StandardCharsets.UTF_8);
        return new ExportFile("revenue-" + month.month() + ".journal", "text/plain; charset=utf-8", content);
    }

    private static String transaction(Booking booking, String currency) {
        StringBuilder lines = new StringBuilder(
                "\n%s * (%s) %s\n".formatted(booking.day(), booking.reference(), oneLine(booking.text())));
        posting(lines, RECEIVABLE, booking.gross(), currency);
        posting(lines, INCOME, booking.tax() - booking.gross(), currency);
        if (booking.tax() != 0) {
            posting(lines, TAX, -booking.tax(), currency);
        }
        return lines.toString();
    }

    private static void posting(StringBuilder lines, String account, long minor, String currency) {
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        lines.append("    ")
                .append(account)
                .append("  ")
                .append(BigDecimal.valueOf(minor, digits).toPlainString())
                .append(' ')
                .append(currency)
                .append('\n');
    }

    /** A semicolon begins a comment, and a line's end the next posting. */
    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ").replace(';', ',');
    }
}
