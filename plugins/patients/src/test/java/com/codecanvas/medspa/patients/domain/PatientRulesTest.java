package com.codecanvas.medspa.patients.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.FieldError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientRulesTest {

    private static PatientRules.Outcome check(PatientDraft draft) {
        return PatientRules.check(draft, Drafts.NEW_YORK);
    }

    private static PatientDraft with(String field, String value) {
        return new PatientDraft(
                field.equals("givenName") ? value : "Ana",
                field.equals("familyName") ? value : "Lopez",
                field.equals("preferredName") ? value : null,
                field.equals("birthDate") ? value : null,
                field.equals("email") ? value : null,
                field.equals("phone") ? value : null,
                field.equals("sex") ? value : null,
                field.equals("pronouns") ? value : null,
                field.startsWith("address.")
                        ? new PostalAddress(
                                field.endsWith("line1") ? value : null,
                                null,
                                field.endsWith("city") ? value : null,
                                null,
                                field.endsWith("postalCode") ? value : null,
                                field.endsWith("country") ? value : null)
                        : null,
                field.equals("note") ? value : null);
    }

    @Test
    void everyFieldIsKeptInItsOneForm() {
        PatientDetails details = Drafts.details(Drafts.full());
        assertThat(details.displayName()).isEqualTo("Majo García-Márquez");
        assertThat(details.birthDate()).isEqualTo(LocalDate.of(1984, 2, 29));
        assertThat(details.phone()).isEqualTo("+12125550123");
        assertThat(details.sex()).isEqualTo(Sex.FEMALE);
        assertThat(details.address().country()).isEqualTo("US");
        assertThat(details.note()).contains("\n");
        assertThat(details.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(41);
        assertThat(details.ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أحمد",
                "שרה",
                "王小明",
                "Zoë",
                "O'Brien-Smythe",
                "Nguyễn",
                "क्षितिज",
                "😀",
                "👩🏽‍⚕️",
                "\u200Fמשה",
                "Jr.",
                "3rd"
            })
    void namesOfAnyScriptAreKeptAsTheyAre(String name) {
        assertThat(check(with("givenName", name)).details().givenName()).isEqualTo(name);
    }

    @Test
    void combiningCharactersAreComposedAndNeverDropped() {
        assertThat(Drafts.details(Drafts.named("Zoe\u0308", "Q\u0303")).givenName())
                .isEqualTo("Zoë");
        assertThat(Drafts.details(Drafts.named("Zoe\u0308", "Q\u0303")).familyName())
                .isEqualTo("Q\u0303");
    }

    @Test
    void blanksAroundAndRunsOfThemInsideGo() {
        assertThat(Drafts.details(Drafts.named(" \u00A0Ana \u00A0 Maria ", "Lopez"))
                        .givenName())
                .isEqualTo("Ana Maria");
    }

    @Test
    void aNameHasUpToAHundredCharactersHoweverManyBytesTheyTake() {
        assertThat(check(with("givenName", "😀".repeat(100))).errors()).isEmpty();
        assertThat(check(with("givenName", "😀".repeat(101))).errors())
                .containsExactly(
                        new FieldError("givenName", "too-long", "Given name can have at most 100 characters."));
        assertThat(check(with("familyName", "a" + "\u0301\u0323".repeat(100))).errors())
                .extracting(FieldError::rule)
                .containsExactly("too-long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "givenName | '' | required",
                "familyName | '   ' | required",
                "givenName | 'A\u001Bna' | control-characters",
                "givenName | 'A\tna' | control-characters",
                "givenName | 'A\u202Ena' | control-characters",
                "givenName | '\u200B' | blank",
                "birthDate | 2026-11-24 | future",
                "birthDate | 1899-12-31 | too-early",
                "birthDate | 2025-02-29 | format",
                "birthDate | 05/06/1990 | format",
                "birthDate | yesterday | format",
                "email | ana@example | format",
                "email | ana example@example.com | format",
                "email | ana@@example.com | format",
                "email | .ana@example.com | format",
                "phone | 12345 | format",
                "phone | call me | format",
                "phone | 212 555 0123 ext 4 | format",
                "phone | +999 1234567890 | format",
                "sex | yes | choice",
                "address.postalCode | 10001# | format",
                "address.country | Atlantis | choice"
            })
    void aBrokenRuleIsNamedWithItsField(String field, String value, String rule) {
        assertThat(check(with(field, value)).errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.rule()).isEqualTo(rule);
            assertThat(error.message()).endsWith(".").doesNotContain(value.isBlank() ? "\u0001" : value);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\uD83D", "A\u0000na", "A\nna"})
    void halfCharactersNulsAndLineBreaksAreRefused(String name) {
        assertThat(check(with("givenName", name)).errors())
                .extracting(FieldError::rule)
                .containsExactly("control-characters");
    }

    @Test
    void allBrokenFieldsAreToldAtOnce() {
        PatientDraft draft = new PatientDraft("", "", null, "2999-01-01", "no", "1", null, null, null, null);
        assertThat(check(draft).errors())
                .extracting(FieldError::field)
                .containsExactly("givenName", "familyName", "birthDate", "email", "phone");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23",
        "1900-01-01",
        "2000-02-29",
    })
    void theFirstAndTheLastPossibleBirthDatesAreFine(String date) {
        assertThat(check(with("birthDate", date)).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(212) 555-0123 | +12125550123",
                "212.555.0123 | +12125550123",
                "1-212-555-0123 | +12125550123",
                "+49 30 1234567 | +49301234567",
                "+44 (0)20 7946 0958 | +442079460958",
                "٢١٢٥٥٥٠١٢٣ | +12125550123",
                "\u202A+1 212-555-0123\u202C | +12125550123"
            })
    void phoneNumbersComeIntoInternationalForm(String written, String expected) {
        assertThat(PhoneNumbers.read(written, "US").e164()).isEqualTo(expected);
    }

    @Test
    void aNumberWithoutCountryIsOneOfTheClinicsCountry() {
        assertThat(PhoneNumbers.read("030 1234567", "DE").e164()).isEqualTo("+49301234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.com", "ana.lopez+spa@mail.example.co.uk", "jürgen@müller.de", "用户@例子.公司"})
    void addressesOfAnyScriptAreAccepted(String email) {
        assertThat(EmailAddresses.isValid(email)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"us, US", "USA, US", "United States, US", "U.S.A., US", "Germany, DE", "uk, GB"})
    void countriesAreUnderstoodByCodeAndName(String written, String code) {
        assertThat(Countries.code(written)).contains(code);
    }
}
