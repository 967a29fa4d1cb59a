package com.codecanvas.medspa.patients.domain.search;

import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.StatusFilter;
import java.util.List;
import java.util.Locale;

/** Finds patients by what was typed. */
public interface PatientSearch {

    /** More candidates than this are cut off: type more. */
    int MOST_CANDIDATES = 200;

    Found search(Request request);

    record Request(List<SearchTerm> terms, StatusFilter filter, Locale locale, int offset, int limit) {}

    /**
     * In the order of names in the clinic's language.
     *
     * @param total how many matched, at most {@link #MOST_CANDIDATES}
     * @param more whether matches were cut off
     */
    record Found(List<Patient> patients, int total, boolean more) {}
}
