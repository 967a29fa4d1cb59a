package com.codecanvas.medspa.patients.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.patients.domain.Drafts;
import com.codecanvas.medspa.patients.domain.PatientRules;
import com.codecanvas.medspa.patients.domain.Sex;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static RowReader reader(String... headings) {
        return new RowReader(
                ColumnMapping.suggest(List.of(headings)), DateOrder.MONTH_FIRST, Drafts.NEW_YORK, headings.length);
    }

    private static PatientRules.Outcome read(RowReader reader, String... cells) {
        return reader.read(List.of(cells));
    }

    @Test
    void aRowBecomesAPatient() {
        PatientRules.Outcome outcome = read(
                reader("First", "Last", "DOB", "Sex", "Address", "State"),
                " Ana ",
                "Lopez",
                "5/6/1990 00:00",
                "F",
                "1 Main St\r\nApt 2",
                "NY");
        assertThat(outcome.details().givenName()).isEqualTo("Ana");
        assertThat(outcome.details().birthDate()).isEqualTo(LocalDate.of(1990, 5, 6));
        assertThat(outcome.details().sex()).isEqualTo(Sex.FEMALE);
        assertThat(outcome.details().address().line1()).isEqualTo("1 Main St, Apt 2");
    }

    @Test
    void missingCellsAtTheEndAreEmpty() {
        assertThat(read(reader("First", "Last", "Email"), "Ana", "Lopez").errors())
                .isEmpty();
    }

    @Test
    void tooManyCellsAreAnError() {
        assertThat(read(reader("First", "Last"), "Ana", "Lopez", "Jr.").errors())
                .extracting(FieldError::field)
                .containsExactly("row");
    }

    @Test
    void everyBadFieldIsNamedAsInTheMapping() {
        PatientRules.Outcome outcome =
                read(reader("First", "Last", "DOB", "Country", "Phone"), "", "Lopez", "13/13/1990", "Atlantis", "12");
        assertThat(outcome.details()).isNull();
        assertThat(outcome.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("birthDate", "givenName", "phone", "country");
        assertThat(outcome.errors())
                .anySatisfy(error -> assertThat(error.message()).contains("MM/dd/yyyy"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Lopez | Ana | Lopez",
                "Lopez, Ana Maria | Ana Maria | Lopez",
                "Ana Maria Lopez | Ana Maria | Lopez",
                "Ludwig van Beethoven | Ludwig | van Beethoven",
                "Oscar de la Renta | Oscar | de la Renta",
                "van Dyke | van | Dyke"
            })
    void aFullNameIsTakenApart(String full, String given, String family) {
        PatientRules.Outcome outcome = read(reader("Name", "Email"), full, "");
        assertThat(outcome.details().givenName()).isEqualTo(given);
        assertThat(outcome.details().familyName()).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Madonna | parts", "'Lopez,' | parts", "'' | required"})
    void aFullNameWithoutBothPartsIsOneError(String full, String rule) {
        assertThat(read(reader("Name", "Email"), full, "a@example.com").errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("fullName");
                    assertThat(error.rule()).isEqualTo(rule);
                });
    }

    @Test
    void aBadRowStillHasAName() {
        assertThat(reader("First", "Last", "DOB").name(List.of("Ana", "", "x"))).contains("Ana");
        assertThat(reader("Name").name(List.of("Madonna"))).contains("Madonna");
        assertThat(reader("Name").name(List.of())).isEmpty();
    }
}
