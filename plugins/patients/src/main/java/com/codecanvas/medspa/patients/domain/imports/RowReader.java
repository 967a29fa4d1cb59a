package com.codecanvas.medspa.patients.domain.imports;

import com.codecanvas.medspa.api.web.FieldError;
import com.codecanvas.medspa.patients.domain.ClinicPlace;
import com.codecanvas.medspa.patients.domain.PatientDraft;
import com.codecanvas.medspa.patients.domain.PatientRules;
import com.codecanvas.medspa.patients.domain.PostalAddress;
import com.codecanvas.medspa.patients.domain.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a patient from a row's cells. */
public final class RowReader {

    /** Keeps the rules from asking for the parts of a name that was already found to be missing. */
    private static final FullName UNREADABLE = new FullName("?", "?");

    private final ColumnMapping mapping;
    private final DateOrder dates;
    private final ClinicPlace place;
    private final int columnCount;

    public RowReader(ColumnMapping mapping, DateOrder dates, ClinicPlace place, int columnCount) {
        this.mapping = mapping;
        this.dates = dates;
        this.place = place;
        this.columnCount = columnCount;
    }

    public PatientRules.Outcome read(List<String> cells) {
        List<FieldError> errors = new ArrayList<>();
        if (cells.size() > columnCount) {
            errors.add(new FieldError(
                    "row",
                    "columns",
                    "The row has " + cells.size() + " cells and the header " + columnCount
                            + "; a value with the delimiter in it needs quotes."));
        }
        PatientDraft draft = draft(cells, errors);
        PatientRules.Outcome outcome = PatientRules.check(draft, place);
        outcome.errors().stream()
                .filter(error -> !knows(errors, error.field()))
                .map(RowReader::flat)
                .forEach(errors::add);
        return new PatientRules.Outcome(errors.isEmpty() ? outcome.details() : null, List.copyOf(errors));
    }

    /** The name as far as the row has one, for lists. */
    public Optional<String> name(List<String> cells) {
        String given = cell(cells, ImportField.GIVEN_NAME);
        String family = cell(cells, ImportField.FAMILY_NAME);
        String full = cell(cells, ImportField.FULL_NAME);
        if (full != null && (given == null || family == null)) {
            return Optional.ofNullable(Text.line(full));
        }
        return Optional.ofNullable(
                Text.line(Stream.of(given, family).filter(Objects::nonNull).collect(Collectors.joining(" "))));
    }

    private PatientDraft draft(List<String> cells, List<FieldError> errors) {
        FullName name = name(cells, errors);
        return new PatientDraft(
                name.given(),
                name.family(),
                cell(cells, ImportField.PREFERRED_NAME),
                birthDate(cells, errors),
                cell(cells, ImportField.EMAIL),
                cell(cells, ImportField.PHONE),
                cell(cells, ImportField.SEX),
                cell(cells, ImportField.PRONOUNS),
                new PostalAddress(
                        oneLine(cell(cells, ImportField.LINE1)),
                        oneLine(cell(cells, ImportField.LINE2)),
                        cell(cells, ImportField.CITY),
                        cell(cells, ImportField.STATE),
                        cell(cells, ImportField.POSTAL_CODE),
                        cell(cells, ImportField.COUNTRY)),
                cell(cells, ImportField.NOTE));
    }

    private FullName name(List<String> cells, List<FieldError> errors) {
        String given = cell(cells, ImportField.GIVEN_NAME);
        String family = cell(cells, ImportField.FAMILY_NAME);
        if (mapping.column(ImportField.FULL_NAME).isEmpty() || (given != null && family != null)) {
            return new FullName(given, family);
        }
        String full = cell(cells, ImportField.FULL_NAME);
        if (full == null) {
            errors.add(new FieldError("fullName", "required", "Full name is needed."));
            return UNREADABLE;
        }
        FullName split = FullName.split(full);
        if (split.given() == null || split.family() == null) {
            errors.add(new FieldError(
                    "fullName",
                    "parts",
                    "Full name must hold a given and a family name, such as Ana Lopez or Lopez, Ana."));
            return UNREADABLE;
        }
        return split;
    }

    private String birthDate(List<String> cells, List<FieldError> errors) {
        String text = cell(cells, ImportField.BIRTH_DATE);
        if (text == null) {
            return null;
        }
        return dates.read(text).map(Object::toString).orElseGet(() -> {
            errors.add(new FieldError(
                    "birthDate", "format", "Birth date must be a day of the calendar, written " + dates.code() + "."));
            return null;
        });
    }

    private String cell(List<String> cells, ImportField field) {
        return mapping.column(field)
                .filter(index -> index < cells.size())
                .map(cells::get)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static String oneLine(String text) {
        return text == null ? null : text.replaceAll("\\s*\\R\\s*", ", ");
    }

    private static boolean knows(List<FieldError> errors, String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    private static FieldError flat(FieldError error) {
        return new FieldError(error.field().replace("address.", ""), error.rule(), error.message());
    }
}
