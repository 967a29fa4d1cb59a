package com.codecanvas.medspa.patients.domain.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Dates as people type them. */
final class TypedDates {

    static final Pattern PATTERN =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}"
                    + "|\\d{1,2}\\.? \\p{L}{3,9},? \\d{4}|\\p{L}{3,9} \\d{1,2},? \\d{4})(?![\\p{L}\\p{N}])");

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d"),
            form("M-d-uuuu"),
            form("d-M-uuuu"),
            form("d MMM uuuu"),
            form("d MMMM uuuu"),
            form("MMM d uuuu"),
            form("MMMM d uuuu"));
    private static final DateTimeFormatter DOTTED = form("d-M-uuuu");

    private TypedDates() {}

    /** Every day that the text can mean; dots always stand for day first. */
    static Set<LocalDate> readings(String text) {
        Set<LocalDate> days = new TreeSet<>();
        boolean dotted = text.matches("\\d{1,2}\\.\\d.*");
        String plain = text.replaceAll("(?<=\\d)[./-](?=\\d)", "-").replaceAll("[.,]", "");
        for (DateTimeFormatter form : dotted ? List.of(DOTTED) : FORMS) {
            try {
                days.add(LocalDate.parse(plain, form));
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        return days;
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
