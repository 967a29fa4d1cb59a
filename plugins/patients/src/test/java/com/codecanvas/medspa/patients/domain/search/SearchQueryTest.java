package com.codecanvas.medspa.patients.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    private static List<SearchTerm> parse(String text) {
        return SearchQuery.parse(text, "US");
    }

    @Test
    void wordsAreBeginningsOfNames() {
        assertThat(parse("Lop ana"))
                .containsExactly(new SearchTerm.NamePrefix("lop"), new SearchTerm.NamePrefix("ana"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1990-05-23",
                "05/23/1990",
                "5/23/1990",
                "23.5.1990",
                "23/05/1990",
                "23.05.1990",
                "May 23, 1990",
                "23 May 1990",
                "1990/5/23"
            })
    void datesAreRecognisedAsPeopleWriteThem(String date) {
        assertThat(parse(date)).containsExactly(new SearchTerm.BirthDate(Set.of(LocalDate.of(1990, 5, 23))));
    }

    @Test
    void aDateWithTwoReadingsMeansBoth() {
        assertThat(parse("03/04/1990"))
                .containsExactly(new SearchTerm.BirthDate(Set.of(LocalDate.of(1990, 3, 4), LocalDate.of(1990, 4, 3))));
    }

    @Test
    void dotsMeanDayFirst() {
        assertThat(parse("03.04.1990")).containsExactly(new SearchTerm.BirthDate(Set.of(LocalDate.of(1990, 4, 3))));
    }

    @Test
    void anAddressWithAnAtSignIsAnEmail() {
        assertThat(parse("Ana@Example.com")).containsExactly(new SearchTerm.Email("Ana@Example.com"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(212) 555-0123 | 2125550123 | +12125550123",
                "+1 212 555 0123 | 12125550123 | +12125550123",
                "555-0123 | 5550123 |",
                "0123 | 0123 |"
            })
    void digitsAreAPhoneNumberOrItsEnd(String text, String digits, String e164) {
        assertThat(parse(text)).containsExactly(new SearchTerm.Phone(digits, e164));
    }

    @Test
    void kindsMix() {
        assertThat(parse("ana (212) 555-0123 1990-05-23"))
                .containsExactly(
                        new SearchTerm.BirthDate(Set.of(LocalDate.of(1990, 5, 23))),
                        new SearchTerm.Phone("2125550123", "+12125550123"),
                        new SearchTerm.NamePrefix("ana"));
    }

    @Test
    void digitsInAWordStayAWord() {
        assertThat(parse("test1234")).containsExactly(new SearchTerm.NamePrefix("test1234"));
        assertThat(parse("12")).containsExactly(new SearchTerm.NamePrefix("12"));
    }

    @Test
    void signsAloneAskForNothing() {
        assertThat(parse("--- ' .")).isEmpty();
    }

    @Test
    void noMoreThanEightTerms() {
        assertThat(parse("a b c d e f g h i j k")).hasSize(8);
    }
}
