package com.codecanvas.medspa.patients.domain.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The way in which a file writes its dates. Days and months of one digit, and a time of day after the date, are understood too. */
public enum DateOrder {
    ISO("yyyy-MM-dd", "uuuu-M-d"),
    MONTH_FIRST("MM/dd/yyyy", "M/d/uuuu"),
    DOTTED("dd.MM.yyyy", "d.M.uuuu"),
    DAY_FIRST("dd/MM/yyyy", "d/M/uuuu");

    private static final Pattern TIME_OF_DAY = Pattern.compile("[T ]\\d{1,2}:\\d{2}.*$");

    private final String code;
    private final DateTimeFormatter form;

    DateOrder(String code, String pattern) {
        this.code = code;
        this.form = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** As in JSON and as shown to people. */
    public String code() {
        return code;
    }

    public static Optional<DateOrder> ofCode(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    public Optional<LocalDate> read(String text) {
        try {
            return Optional.of(LocalDate.parse(TIME_OF_DAY.matcher(text.strip()).replaceFirst(""), form));
        } catch (DateTimeException otherOrder) {
            return Optional.empty();
        }
    }

    /** The order that reads most of the dates; between equals, the one that is usual in the region. */
    public static DateOrder suggest(List<String> dates, String region) {
        DateOrder usual = region.equals("US") ? MONTH_FIRST : DAY_FIRST;
        DateOrder best = usual;
        long most = usual.count(dates);
        for (DateOrder order : values()) {
            long count = order.count(dates);
            if (count > most) {
                best = order;
                most = count;
            }
        }
        return best;
    }

    private long count(List<String> dates) {
        return dates.stream().filter(date -> read(date).isPresent()).count();
    }
}
