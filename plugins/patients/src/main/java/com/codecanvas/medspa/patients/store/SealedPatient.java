package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.encryption.FieldCipher;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import com.codecanvas.medspa.patients.domain.PostalAddress;
import com.codecanvas.medspa.patients.domain.Sex;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code patients.patient} whose values are decrypted when they are asked for: a search sorts many by name and shows few. */
final class SealedPatient {

    static final String COLUMNS = "cast(p.id as text), p.given_name, p.family_name, p.preferred_name, p.birth_date,"
            + " p.email, p.phone, p.sex, p.pronouns, p.line1, p.line2, p.city, p.state, p.postal_code, p.country, p.note,"
            + " p.status, p.version, p.created_at, p.updated_at";

    private final FieldCipher cipher;
    private final Object[] columns;
    private final UUID id;

    SealedPatient(FieldCipher cipher, Object[] columns) {
        this.cipher = cipher;
        this.columns = columns;
        this.id = UUID.fromString((String) columns[0]);
    }

    UUID id() {
        return id;
    }

    String givenName() {
        return open(1, "given_name");
    }

    String familyName() {
        return open(2, "family_name");
    }

    PatientDetails details() {
        String birthDate = open(4, "birth_date");
        String sex = open(7, "sex");
        return new PatientDetails(
                givenName(),
                familyName(),
                open(3, "preferred_name"),
                birthDate == null ? null : LocalDate.parse(birthDate),
                open(5, "email"),
                open(6, "phone"),
                sex == null ? null : Sex.parse(sex).orElseThrow(),
                open(8, "pronouns"),
                new PostalAddress(
                        open(9, "line1"),
                        open(10, "line2"),
                        open(11, "city"),
                        open(12, "state"),
                        open(13, "postal_code"),
                        open(14, "country")),
                open(15, "note"));
    }

    Patient patient() {
        return new Patient(
                id,
                details(),
                PatientStatus.valueOf((String) columns[16]),
                ((Number) columns[17]).longValue(),
                ((Timestamp) columns[18]).toInstant(),
                ((Timestamp) columns[19]).toInstant());
    }

    private String open(int column, String name) {
        byte[] sealed = (byte[]) columns[column];
        return sealed == null
                ? null
                : new String(cipher.decrypt("patients.patient." + name, sealed), StandardCharsets.UTF_8);
    }
}
