package com.codecanvas.medspa.patients.privacy;

import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import com.codecanvas.medspa.patients.domain.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;

/** A patient's record in full. */
record RecordFacts(
        String givenName,
        String familyName,
        String preferredName,
        LocalDate birthDate,
        String sex,
        String pronouns,
        String email,
        String phone,
        Address address,
        String note,
        boolean archived,
        Instant createdAt,
        Instant changedAt) {

    record Address(String line1, String line2, String city, String state, String postalCode, String country) {

        static Address of(PostalAddress address) {
            return address.isEmpty()
                    ? null
                    : new Address(
                            address.line1(),
                            address.line2(),
                            address.city(),
                            address.state(),
                            address.postalCode(),
                            address.country());
        }
    }

    static RecordFacts of(Patient patient) {
        PatientDetails details = patient.details();
        return new RecordFacts(
                details.givenName(),
                details.familyName(),
                details.preferredName(),
                details.birthDate(),
                details.sex() == null ? null : details.sex().code(),
                details.pronouns(),
                details.email(),
                details.phone(),
                Address.of(details.address()),
                details.note(),
                patient.status() == PatientStatus.ARCHIVED,
                patient.createdAt(),
                patient.updatedAt());
    }
}
