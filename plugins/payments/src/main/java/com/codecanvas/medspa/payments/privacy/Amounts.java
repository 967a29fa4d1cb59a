package com.codecanvas.medspa.payments.privacy;

import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Money;
import java.util.Locale;

/** Amounts of one currency, and codes, as people read them. */
record Amounts(String currency, Locale locale) {

    String of(long amountMinor) {
        return Money.shown(amountMinor, currency, locale);
    }

    /** Null for nothing. */
    String unlessNone(long amountMinor) {
        return amountMinor == 0 ? null : of(amountMinor);
    }

    static String words(Enum<?> value) {
        return Code.of(value).replace('-', ' ');
    }

    /** In parts of a thousand. */
    static String percent(int permille) {
        return permille == 0 ? null : permille / 10 + (permille % 10 == 0 ? "" : "." + permille % 10) + " %";
    }
}
