package com.codecanvas.medspa.patients.domain.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.FieldError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static Map<ImportField, Integer> suggested(String... headings) {
        return ColumnMapping.suggest(List.of(headings)).columns();
    }

    @Test
    void usualHeadingsAreRecognisedHoweverTheyAreWritten() {
        assertThat(suggested("LAST_NAME", "First Name", "D.O.B.", "E-Mail Address", "Mobile Phone", "Zip Code", "Home"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ImportField.FAMILY_NAME, 0,
                        ImportField.GIVEN_NAME, 1,
                        ImportField.BIRTH_DATE, 2,
                        ImportField.EMAIL, 3,
                        ImportField.PHONE, 4,
                        ImportField.POSTAL_CODE, 5));
    }

    @Test
    void theMobilePhoneIsPreferred() {
        assertThat(suggested("Home Phone", "Work Phone", "Cell")).containsEntry(ImportField.PHONE, 2);
    }

    @Test
    void oneNameColumnIsTheFullName() {
        assertThat(suggested("Patient Name", "Birthday"))
                .containsEntry(ImportField.FULL_NAME, 0)
                .containsEntry(ImportField.BIRTH_DATE, 1);
    }

    @Test
    void theFullNameIsNotNeededBesideItsParts() {
        assertThat(suggested("Name", "First", "Last")).doesNotContainKey(ImportField.FULL_NAME);
    }

    @Test
    void aColumnServesOneField() {
        assertThat(suggested("Address", "City").values()).doesNotHaveDuplicates();
    }

    @Test
    void missingNamesAreNamed() {
        ColumnMapping mapping = new ColumnMapping(Map.of(ImportField.GIVEN_NAME, 0));
        assertThat(mapping.problems(3))
                .containsExactly(new FieldError(
                        "mapping.familyName",
                        "required",
                        "Choose the column with the family name, or one with the full name."));
        assertThat(new ColumnMapping(Map.of(ImportField.FULL_NAME, 0)).problems(1))
                .isEmpty();
    }

    @Test
    void aColumnThatTheFileDoesNotHaveIsNamed() {
        ColumnMapping mapping = new ColumnMapping(Map.of(ImportField.FULL_NAME, 0, ImportField.EMAIL, 3));
        assertThat(mapping.problems(3)).extracting(FieldError::field).containsExactly("mapping.email");
    }
}
