package com.codecanvas.medspa.patients.domain;

import com.codecanvas.medspa.api.web.FieldError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Turns a draft into a patient's details, or says about every field that breaks a rule which one and how. */
public final class PatientRules {

    private static final int NAME = 100;
    private static final int SHORT = 50;
    private static final int LINE = 200;
    private static final int NOTE = 10_000;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final FieldReader fields = new FieldReader();
    private final ClinicPlace place;

    private PatientRules(ClinicPlace place) {
        this.place = place;
    }

    /** {@code details} is null exactly when there are errors. */
    public record Outcome(PatientDetails details, List<FieldError> errors) {}

    public static Outcome check(PatientDraft draft, ClinicPlace place) {
        PatientRules rules = new PatientRules(place);
        PatientDetails details = rules.read(draft);
        List<FieldError> errors = rules.fields.errors();
        return new Outcome(errors.isEmpty() ? details : null, errors);
    }

    private PatientDetails read(PatientDraft draft) {
        return new PatientDetails(
                name(draft.givenName(), "givenName", "Given name"),
                name(draft.familyName(), "familyName", "Family name"),
                fields.line(draft.preferredName(), "preferredName", "Preferred name", NAME),
                birthDate(draft.birthDate()),
                email(draft.email()),
                phone(draft.phone()),
                sex(draft.sex()),
                fields.line(draft.pronouns(), "pronouns", "Pronouns", SHORT),
                address(draft.address() == null ? PostalAddress.NONE : draft.address()),
                fields.block(draft.note(), "note", "Note", NOTE));
    }

    private String name(String raw, String field, String label) {
        String name = fields.line(raw, field, label, NAME);
        if (name == null && !fields.failed(field)) {
            fields.fail(field, "required", label + " is needed.");
        }
        return name;
    }

    private LocalDate birthDate(String raw) {
        String text = Text.line(raw);
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.isAfter(place.today())) {
                fields.fail("birthDate", "future", "Birth date can't be in the future.");
            } else if (date.isBefore(EARLIEST_BIRTH)) {
                fields.fail("birthDate", "too-early", "Birth date can't be before 1900.");
            }
            return date;
        } catch (DateTimeException notADate) {
            fields.fail("birthDate", "format", "Birth date must be a day of the calendar, written YYYY-MM-DD.");
            return null;
        }
    }

    private String email(String raw) {
        String text = Text.line(raw);
        if (text != null && !EmailAddresses.isValid(text)) {
            fields.fail("email", "format", "E-mail must look like name@example.com.");
        }
        return text;
    }

    private String phone(String raw) {
        String text = Text.line(raw);
        if (text == null) {
            return null;
        }
        PhoneNumbers.Reading reading = PhoneNumbers.read(text, place.region());
        if (reading.problem() != null) {
            fields.fail("phone", "format", "Phone " + reading.problem() + ".");
        }
        return reading.e164();
    }

    private Sex sex(String raw) {
        String text = Text.line(raw);
        if (text == null) {
            return null;
        }
        return Sex.parse(text).orElseGet(() -> {
            fields.fail("sex", "choice", "Sex must be female, male, intersex or unknown.");
            return null;
        });
    }

    private PostalAddress address(PostalAddress raw) {
        return new PostalAddress(
                fields.line(raw.line1(), "address.line1", "Address line 1", LINE),
                fields.line(raw.line2(), "address.line2", "Address line 2", LINE),
                fields.line(raw.city(), "address.city", "City", NAME),
                fields.line(raw.state(), "address.state", "State", NAME),
                postalCode(raw.postalCode()),
                country(raw.country()));
    }

    private String postalCode(String raw) {
        String code = fields.line(raw, "address.postalCode", "Postal code", 12);
        if (code != null && !fields.failed("address.postalCode") && !code.matches("[\\p{L}\\p{N} -]+")) {
            fields.fail(
                    "address.postalCode", "format", "Postal code may hold letters, digits, spaces and hyphens only.");
        }
        return code;
    }

    private String country(String raw) {
        String text = Text.line(raw);
        if (text == null) {
            return null;
        }
        return Countries.code(text).orElseGet(() -> {
            fields.fail(
                    "address.country",
                    "choice",
                    "Country must be a code of two letters or an English name, such as US.");
            return null;
        });
    }
}
