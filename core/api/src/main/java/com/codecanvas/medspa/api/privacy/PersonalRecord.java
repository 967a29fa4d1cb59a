package com.codecanvas.medspa.api.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One record about a patient, for the patient to read.
 *
 * @param kind id of its {@link RecordKind}
 * @param at when it happened, or was made
 * @param title what it is, in words
 * @param data its facts; component names become the names in the copy as data and, as words, in the copy to read. Strings, numbers, booleans, times of {@code java.time},
 *     enums, lists and records of such; what is null or empty is left out. Amounts and codes as words.
 * @param files what belongs to it, such as a picture or a signed document
 */
public record PersonalRecord(String kind, UUID id, Instant at, String title, Record data, List<PersonalFile> files) {

    public PersonalRecord {
        files = List.copyOf(files);
    }

    public PersonalRecord(String kind, UUID id, Instant at, String title, Record data) {
        this(kind, id, at, title, data, List.of());
    }
}
