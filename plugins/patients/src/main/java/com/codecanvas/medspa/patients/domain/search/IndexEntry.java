package com.codecanvas.medspa.patients.domain.search;

import com.codecanvas.medspa.patients.domain.PatientDetails;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a patient can be found by, in clear: {@code kind} keeps a name apart from a phone number of the same signs. The store keeps keyed tokens of it only. */
public record IndexEntry(String kind, String value) {

    /** Longer beginnings are compared after decryption; each letter more costs every patient a row per name. */
    public static final int LONGEST_PREFIX = 10;

    private static final int SHORT_END = 4;
    private static final int LONG_END = 7;

    static IndexEntry name(String prefix) {
        return new IndexEntry("name", prefix);
    }

    static IndexEntry email(String address) {
        return new IndexEntry("email", address.toLowerCase(Locale.ROOT));
    }

    public static IndexEntry phone(String e164) {
        return new IndexEntry("phone", e164);
    }

    /** By the last seven of the digits, or the last four when there are fewer than seven. */
    static IndexEntry phoneEnd(String digits) {
        int length = digits.length() >= LONG_END ? LONG_END : SHORT_END;
        return new IndexEntry("phone-" + length, digits.substring(digits.length() - length));
    }

    static IndexEntry birthDate(LocalDate day) {
        return new IndexEntry("birth-date", day.toString());
    }

    /** The person behind the details: two patients with equal identity are taken for one. */
    public static IndexEntry identity(PatientDetails details) {
        List<String> words = Stream.of(details.givenName(), details.familyName())
                .flatMap(name -> SearchWords.of(name).stream())
                .sorted()
                .toList();
        return new IndexEntry("identity", String.join(" ", words) + "|" + distinction(details));
    }

    public static Set<IndexEntry> of(PatientDetails details) {
        Set<IndexEntry> entries = new LinkedHashSet<>();
        for (String word : nameWords(details)) {
            int[] codePoints = word.codePoints().limit(LONGEST_PREFIX).toArray();
            for (int length = 1; length <= codePoints.length; length++) {
                entries.add(name(new String(codePoints, 0, length)));
            }
        }
        if (details.email() != null) {
            entries.add(email(details.email()));
        }
        if (details.phone() != null) {
            entries.add(phone(details.phone()));
            String digits = details.phone().substring(1);
            entries.add(phoneEnd(digits));
            entries.add(phoneEnd(digits.substring(digits.length() - SHORT_END)));
        }
        if (details.birthDate() != null) {
            entries.add(birthDate(details.birthDate()));
        }
        entries.add(identity(details));
        return entries;
    }

    static List<String> nameWords(PatientDetails details) {
        return Stream.of(details.givenName(), details.familyName(), details.preferredName())
                .flatMap(name -> SearchWords.of(name).stream())
                .distinct()
                .toList();
    }

    private static String distinction(PatientDetails details) {
        if (details.birthDate() != null) {
            return details.birthDate().toString();
        }
        if (details.email() != null) {
            return details.email().toLowerCase(Locale.ROOT);
        }
        return details.phone() == null ? "" : details.phone();
    }
}
