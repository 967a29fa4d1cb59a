package com.codecanvas.medspa.privacy.copy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact of a record in words.
 *
 * @param text null where there are inner facts instead
 * @param inner each a thing of its own, such as a line of an invoice
 */
record Fact(String name, String text, List<List<Fact>> inner) {

    /** How a clinic writes times. */
    record Manner(ZoneId zone, Locale locale) {

        String time(Instant at) {
            return at.atZone(zone)
                    .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(locale));
        }

        String day(LocalDate day) {
            return day.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        }
    }

    static List<Fact> of(Record data, Manner manner) {
        List<Fact> facts = new ArrayList<>();
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            Fact fact = of(words(component.getName()), value(component, data), manner);
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    private static Fact of(String name, Object value, Manner manner) {
        if (value instanceof Optional<?> maybe) {
            return of(name, maybe.orElse(null), manner);
        }
        if (value instanceof Record nested) {
            List<Fact> facts = of(nested, manner);
            return facts.isEmpty() ? null : new Fact(name, null, List.of(facts));
        }
        if (value instanceof Map<?, ?> map) {
            List<Fact> facts = new ArrayList<>();
            map.forEach((key, each) -> facts.add(of(words(String.valueOf(key)), each, manner)));
            facts.removeIf(each -> each == null);
            return facts.isEmpty() ? null : new Fact(name, null, List.of(facts));
        }
        if (value instanceof Collection<?> list) {
            return list(name, list, manner);
        }
        String text = text(value, manner);
        return text.isBlank() ? null : new Fact(name, text, List.of());
    }

    private static Fact list(String name, Collection<?> list, Manner manner) {
        if (list.stream().anyMatch(Record.class::isInstance)) {
            List<List<Fact>> inner = list.stream()
                    .map(each -> of((Record) each, manner))
                    .filter(facts -> !facts.isEmpty())
                    .toList();
            return inner.isEmpty() ? null : new Fact(name, null, inner);
        }
        String joined = String.join(
                ", ",
                list.stream()
                        .map(each -> text(each, manner))
                        .filter(text -> !text.isBlank())
                        .toList());
        return joined.isEmpty() ? null : new Fact(name, joined, List.of());
    }

    private static String text(Object value, Manner manner) {
        if (value == null || value instanceof UUID) {
            // Numbers of records say nothing to a reader; the copy as data has them.
            return "";
        }
        if (value instanceof Instant at) {
            return manner.time(at);
        }
        if (value instanceof LocalDate day) {
            return manner.day(day);
        }
        if (value instanceof LocalDateTime time) {
            return manner.day(time.toLocalDate()) + ", " + time.toLocalTime();
        }
        if (value instanceof LocalTime time) {
            return time.toString();
        }
        if (value instanceof Boolean yes) {
            return yes ? "Yes" : "No";
        }
        if (value instanceof Enum<?> each) {
            return words(each.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return String.valueOf(value);
    }

    /** {@code bookedFor} as "Booked for". */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isUpperCase(c) && words.length() > 0) {
                words.append(' ').append(Character.toLowerCase(c));
            } else {
                words.append(words.length() == 0 ? Character.toUpperCase(c) : c);
            }
        }
        return words.toString();
    }

    private static Object value(RecordComponent component, Record data) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component.getName() + " of a record", e);
        }
    }
}
