package com.codecanvas.medspa.patients.domain.search;

import com.codecanvas.medspa.patients.domain.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what was typed into the search field: dates, e-mail addresses and phone numbers wherever they stand, and beginnings of names. */
public final class SearchQuery {

    private static final int MOST_TERMS = 8;
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])[+(]?\\d[\\d ().\\-/]*\\d(?![\\p{L}\\p{N}])");

    private final List<SearchTerm> terms = new ArrayList<>();
    private final String region;

    private SearchQuery(String region) {
        this.region = region;
    }

    /** At most eight terms, all of which must match; none for text without a letter, digit or symbol. */
    public static List<SearchTerm> parse(String text, String region) {
        SearchQuery query = new SearchQuery(region);
        String rest = query.take(TypedDates.PATTERN, text, query::date);
        rest = query.take(EMAIL, rest, query::email);
        rest = query.take(PHONE, rest, query::phone);
        SearchWords.of(rest).stream().distinct().map(SearchTerm.NamePrefix::new).forEach(query.terms::add);
        return query.terms.stream().limit(MOST_TERMS).toList();
    }

    /** Replaces what {@code reader} understood by a blank. */
    private String take(Pattern pattern, String text, Reader reader) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(found -> reader.understands(found) ? " " : Matcher.quoteReplacement(found.group()));
    }

    private boolean date(MatchResult found) {
        var days = TypedDates.readings(found.group());
        if (!days.isEmpty()) {
            terms.add(new SearchTerm.BirthDate(days));
        }
        return !days.isEmpty();
    }

    private boolean email(MatchResult found) {
        return terms.add(new SearchTerm.Email(found.group()));
    }

    private boolean phone(MatchResult found) {
        String digits = found.group().replaceAll("\\D", "");
        if (digits.length() < FEWEST_DIGITS) {
            return false;
        }
        return terms.add(new SearchTerm.Phone(
                digits, PhoneNumbers.read(found.group(), region).e164()));
    }

    private interface Reader {
        boolean understands(MatchResult found);
    }
}
