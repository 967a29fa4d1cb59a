package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.api.web.Cursor;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.patients.domain.ClinicPlace;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientBook;
import com.codecanvas.medspa.patients.domain.StatusFilter;
import com.codecanvas.medspa.patients.domain.search.PatientSearch;
import com.codecanvas.medspa.patients.domain.search.SearchQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The three ways of listing patients: those that match, those that were changed last, and those with given ids. */
final class PatientListing {

    private static final int MOST_IDS = 100;
    private static final int LONGEST_SEARCH = 200;

    private final PatientBook book;
    private final PatientSearch search;
    private final ClinicPlace place;

    PatientListing(PatientBook book, PatientSearch search, ClinicPlace place) {
        this.book = book;
        this.search = search;
        this.place = place;
    }

    PatientPage matching(String text, StatusFilter filter, Slice slice) {
        if (text.length() > LONGEST_SEARCH) {
            throw Problem.invalid("q", "too-long", "A search can have at most " + LONGEST_SEARCH + " characters.");
        }
        int offset = offset(slice.cursor());
        PatientSearch.Found found = search.search(new PatientSearch.Request(
                SearchQuery.parse(text, place.region()), filter, place.locale(), offset, slice.limit()));
        int next = offset + found.patients().size();
        String cursor = next < found.total() ? Cursor.of(next).text() : null;
        return new PatientPage(bodies(found.patients()), cursor, found.more());
    }

    PatientPage latest(StatusFilter filter, Slice slice) {
        List<Patient> patients = book.list(filter, after(slice.cursor()), slice.limit() + 1);
        if (patients.size() <= slice.limit()) {
            return new PatientPage(bodies(patients), null, false);
        }
        List<Patient> page = patients.subList(0, slice.limit());
        Patient last = page.get(page.size() - 1);
        return new PatientPage(
                bodies(page), Cursor.of(last.updatedAt(), last.id()).text(), false);
    }

    /** In the order asked for. */
    PatientPage withIds(String text) {
        List<UUID> ids = ids(text);
        List<Patient> patients = new ArrayList<>(book.find(ids));
        patients.sort(Comparator.comparingInt(patient -> ids.indexOf(patient.id())));
        return of(patients);
    }

    PatientPage of(List<Patient> patients) {
        return new PatientPage(bodies(patients), null, false);
    }

    private List<PatientBody> bodies(List<Patient> patients) {
        return patients.stream()
                .map(patient -> PatientBody.of(patient, place.today()))
                .toList();
    }

    private static List<UUID> ids(String text) {
        String[] parts = text.split(",");
        if (parts.length > MOST_IDS) {
            throw Problem.invalid("ids", "too-many", "Ask for at most " + MOST_IDS + " ids at once.");
        }
        try {
            List<UUID> ids = new ArrayList<>();
            for (String part : parts) {
                ids.add(UUID.fromString(part.strip()));
            }
            return ids;
        } catch (IllegalArgumentException notAnId) {
            throw Problem.malformed("ids must be patient ids with commas between them.", notAnId);
        }
    }

    private static int offset(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 1);
        try {
            int offset = parsed == null ? 0 : Integer.parseInt(parsed.keys().get(0));
            return Math.max(0, Math.min(offset, PatientSearch.MOST_CANDIDATES));
        } catch (NumberFormatException notANumber) {
            throw foreignCursor(notANumber);
        }
    }

    private static PatientBook.Place after(String cursor) {
        Cursor parsed = Cursor.parse(cursor, 2);
        try {
            return parsed == null
                    ? null
                    : new PatientBook.Place(
                            Instant.parse(parsed.keys().get(0)),
                            UUID.fromString(parsed.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException notAPlace) {
            throw foreignCursor(notAPlace);
        }
    }

    private static RuntimeException foreignCursor(RuntimeException cause) {
        return Problem.malformed("The cursor is not one that this list gave out.", cause);
    }
}
