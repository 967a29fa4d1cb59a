package com.codecanvas.medspa.payments.domain;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Bounds and rounding of amounts in a currency's smallest unit. */
public final class Money {

    /** Keeps every product of two amounts within 64 bits. */
    public static final long MOST = 1_000_000_000L;

    public static final int WHOLE_PERMILLE = 1000;

    private Money() {}

    /** Half up, for an amount and a rate that are not negative. */
    public static long permille(long amountMinor, int permille) {
        return (Math.multiplyExact(amountMinor, permille) + WHOLE_PERMILLE / 2) / WHOLE_PERMILLE;
    }

    /** For people, such as {@code 120.50 USD}. */
    public static String words(long amountMinor, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return BigDecimal.valueOf(amountMinor, Math.max(digits, 0)).toPlainString() + " " + currency;
    }

    /** As the clinic's patients write it, such as {@code $120.50}. */
    public static String shown(long amountMinor, String currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        Currency known = Currency.getInstance(currency);
        int digits = Math.max(known.getDefaultFractionDigits(), 0);
        format.setCurrency(known);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(BigDecimal.valueOf(amountMinor, digits));
    }

    /**
     * The part of {@code whole} that falls on the pieces up to {@code upTo} of {@code all}, rounded down: differences of it share out every unit and no more.
     *
     * @param all above zero
     */
    public static long upTo(long whole, long upTo, long all) {
        return Math.multiplyExact(whole, upTo) / all;
    }
}
