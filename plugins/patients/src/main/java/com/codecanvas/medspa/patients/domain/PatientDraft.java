package com.codecanvas.medspa.patients.domain;

/** A patient as somebody typed it or a file holds it, not yet checked. {@code birthDate} is in ISO form. */
public record PatientDraft(
        String givenName,
        String familyName,
        String preferredName,
        String birthDate,
        String email,
        String phone,
        String sex,
        String pronouns,
        PostalAddress address,
        String note) {}
