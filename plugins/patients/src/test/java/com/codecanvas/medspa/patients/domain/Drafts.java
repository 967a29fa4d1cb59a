package com.codecanvas.medspa.patients.domain;

import java.time.LocalDate;
import java.util.Locale;

/** Drafts for tests: one that passes every rule, and copies of it with one field changed. */
public final class Drafts {

    public static final ClinicPlace NEW_YORK = new ClinicPlace(LocalDate.of(2026, 11, 23), Locale.US, "US");

    private Drafts() {}

    public static PatientDraft named(String given, String family) {
        return new PatientDraft(given, family, null, null, null, null, null, null, null, null);
    }

    public static PatientDraft ana() {
        return born("Ana", "Lopez", "1990-05-06");
    }

    public static PatientDraft born(String given, String family, String birthDate) {
        return new PatientDraft(given, family, null, birthDate, null, null, null, null, null, null);
    }

    public static PatientDraft reachable(String given, String family, String email, String phone) {
        return new PatientDraft(given, family, null, null, email, phone, null, null, null, null);
    }

    public static PatientDraft full() {
        return new PatientDraft(
                "María José",
                "García-Márquez",
                "Majo",
                "1984-02-29",
                "majo@example.com",
                "(212) 555-0123",
                "female",
                "she/her",
                new PostalAddress("1 Main St", "Apt 2", "New York", "NY", "10001-1234", "us"),
                "Prefers mornings.\nAllergic to lidocaine.");
    }

    public static PatientDetails details(PatientDraft draft) {
        PatientRules.Outcome outcome = PatientRules.check(draft, NEW_YORK);
        if (outcome.details() == null) {
            throw new IllegalArgumentException(outcome.errors().toString());
        }
        return outcome.details();
    }
}
