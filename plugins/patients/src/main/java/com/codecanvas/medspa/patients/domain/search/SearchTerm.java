package com.codecanvas.medspa.patients.domain.search;

import com.codecanvas.medspa.patients.domain.PatientDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One thing that a patient must match to be found: what the index is asked, and how a candidate is judged once it is readable. */
public sealed interface SearchTerm {

    /** The entries of which a candidate has at least one. */
    List<IndexEntry> anyOf();

    boolean matches(PatientDetails candidate);

    /** True when having one of the entries is as good as {@link #matches}. */
    boolean provenByIndex();

    /** The beginning of any word of the names. */
    record NamePrefix(String word) implements SearchTerm {
        @Override
        public List<IndexEntry> anyOf() {
            return List.of(IndexEntry.name(SearchWords.prefix(word, IndexEntry.LONGEST_PREFIX)));
        }

        @Override
        public boolean provenByIndex() {
            return SearchWords.prefix(word, IndexEntry.LONGEST_PREFIX).equals(word);
        }

        @Override
        public boolean matches(PatientDetails candidate) {
            return IndexEntry.nameWords(candidate).stream().anyMatch(name -> name.startsWith(word));
        }
    }

    record Email(String address) implements SearchTerm {
        @Override
        public List<IndexEntry> anyOf() {
            return List.of(IndexEntry.email(address));
        }

        @Override
        public boolean provenByIndex() {
            return true;
        }

        @Override
        public boolean matches(PatientDetails candidate) {
            return candidate.email() != null
                    && candidate.email().toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The last digits of a phone number, four or more, or all of it.
     *
     * @param e164 the number that the digits make with the clinic's country, or null
     */
    record Phone(String digits, String e164) implements SearchTerm {
        @Override
        public List<IndexEntry> anyOf() {
            IndexEntry end = IndexEntry.phoneEnd(digits);
            return e164 == null ? List.of(end) : List.of(end, IndexEntry.phone(e164));
        }

        @Override
        public boolean provenByIndex() {
            return false;
        }

        @Override
        public boolean matches(PatientDetails candidate) {
            return candidate.phone() != null
                    && (candidate.phone().equals(e164) || candidate.phone().endsWith(digits));
        }
    }

    /** One of the days that a date can mean: 03/04/1990 has two readings. */
    record BirthDate(Set<LocalDate> days) implements SearchTerm {
        @Override
        public List<IndexEntry> anyOf() {
            return days.stream().map(IndexEntry::birthDate).toList();
        }

        @Override
        public boolean provenByIndex() {
            return true;
        }

        @Override
        public boolean matches(PatientDetails candidate) {
            return candidate.birthDate() != null && days.contains(candidate.birthDate());
        }
    }
}
