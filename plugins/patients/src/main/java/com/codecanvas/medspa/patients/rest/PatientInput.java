package com.codecanvas.medspa.patients.rest;

import com.codecanvas.medspa.patients.domain.PatientDraft;
import com.codecanvas.medspa.patients.domain.PostalAddress;

/** A patient as sent by a form. The birth date is text, so that a wrong one is told beside the other fields. */
public record PatientInput(
        String givenName,
        String familyName,
        String preferredName,
        String birthDate,
        String email,
        String phone,
        String sex,
        String pronouns,
        PostalAddress address,
        String note) {

    PatientDraft draft() {
        return new PatientDraft(
                givenName, familyName, preferredName, birthDate, email, phone, sex, pronouns, address, note);
    }
}
