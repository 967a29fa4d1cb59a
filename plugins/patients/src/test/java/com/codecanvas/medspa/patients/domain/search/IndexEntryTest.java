package com.codecanvas.medspa.patients.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.patients.domain.Drafts;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexEntryTest {

    private static final PatientDetails MAJO = Drafts.details(Drafts.full());

    private static boolean finds(PatientDetails patient, String query) {
        List<SearchTerm> terms = SearchQuery.parse(query, "US");
        return !terms.isEmpty()
                && terms.stream()
                        .allMatch(term -> term.anyOf().stream().anyMatch(IndexEntry.of(patient)::contains)
                                && term.matches(patient));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m",
                "maria",
                "jose",
                "GARCÍA",
                "marquez maria",
                "majo",
                "majo@example.com",
                "MAJO@EXAMPLE.COM",
                "2125550123",
                "+1 212 555 0123",
                "5550123",
                "0123",
                "55-0123",
                "1984-02-29",
                "gar 0123"
            })
    void aPatientIsFoundByEachOfThese(String query) {
        assertThat(finds(MAJO, query)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "mariax", "arcia", "majo lopez", "jo@example.com", "0124", "9990123", "1984-02-28"})
    void andByNoneOfThese(String query) {
        assertThat(finds(MAJO, query)).isFalse();
    }

    @Test
    void aLongNameIsComparedToItsEnd() {
        PatientDetails patient = Drafts.details(Drafts.named("Wolfeschlegelstein", "Berg"));
        assertThat(finds(patient, "wolfeschlegelst")).isTrue();
        assertThat(finds(patient, "wolfeschlegelsx")).isFalse();
    }

    @Test
    void samePersonHasTheSameIdentityHoweverTheNameIsWritten() {
        assertThat(IndexEntry.identity(Drafts.details(Drafts.born("Ana María", "López", "1990-05-06"))))
                .isEqualTo(IndexEntry.identity(Drafts.details(Drafts.born("ANA", "Maria-Lopez", "1990-05-06"))));
    }

    @Test
    void anotherBirthDateIsAnotherPerson() {
        assertThat(IndexEntry.identity(Drafts.details(Drafts.ana())))
                .isNotEqualTo(IndexEntry.identity(Drafts.details(Drafts.born("Ana", "Lopez", "1991-05-06"))));
    }

    @Test
    void withoutABirthDateEmailOrPhoneTellPeopleApart() {
        assertThat(IndexEntry.identity(Drafts.details(Drafts.reachable("Ana", "Lopez", "ana@example.com", null))))
                .isEqualTo(IndexEntry.identity(
                        Drafts.details(Drafts.reachable("Ana", "Lopez", "ANA@example.com", "2125550199"))))
                .isNotEqualTo(
                        IndexEntry.identity(Drafts.details(Drafts.reachable("Ana", "Lopez", null, "2125550199"))));
    }
}
