package com.codecanvas.medspa.patients.domain;

import java.time.LocalDate;
import java.time.Period;

/** A patient's data after every rule has passed. {@code phone} is in E.164 form. */
public record PatientDetails(
        String givenName,
        String familyName,
        String preferredName,
        LocalDate birthDate,
        String email,
        String phone,
        Sex sex,
        String pronouns,
        PostalAddress address,
        String note) {

    public String displayName() {
        return displayName(givenName, familyName, preferredName);
    }

    public static String displayName(String givenName, String familyName, String preferredName) {
        return (preferredName == null ? givenName : preferredName) + " " + familyName;
    }

    /** Completed years, or null without a birth date. */
    public Integer ageOn(LocalDate day) {
        return birthDate == null ? null : Period.between(birthDate, day).getYears();
    }
}
