package com.codecanvas.medspa.patients.store;

import com.codecanvas.medspa.api.persistence.Encrypted;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientDetails;
import com.codecanvas.medspa.patients.domain.PatientStatus;
import com.codecanvas.medspa.patients.domain.PostalAddress;
import com.codecanvas.medspa.patients.domain.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code patients.patient}. */
@Entity
@Table(schema = "patients", name = "patient")
public class StoredPatient {

    @Id
    private UUID id;

    @Encrypted
    @Column(name = "given_name")
    private String givenName;

    @Encrypted
    @Column(name = "family_name")
    private String familyName;

    @Encrypted
    @Column(name = "preferred_name")
    private String preferredName;

    @Encrypted
    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Encrypted
    private String email;

    @Encrypted
    private String phone;

    @Encrypted
    private String sex;

    @Encrypted
    private String pronouns;

    @Encrypted
    private String line1;

    @Encrypted
    private String line2;

    @Encrypted
    private String city;

    @Encrypted
    private String state;

    @Encrypted
    @Column(name = "postal_code")
    private String postalCode;

    @Encrypted
    private String country;

    @Encrypted
    private String note;

    @Enumerated(EnumType.STRING)
    private PatientStatus status;

    @Version
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the persistence provider. */
    protected StoredPatient() {}

    StoredPatient(UUID id, PatientDetails details, Instant now) {
        this.id = id;
        this.status = PatientStatus.ACTIVE;
        this.createdAt = now;
        write(details, now);
    }

    final void write(PatientDetails details, Instant now) {
        givenName = details.givenName();
        familyName = details.familyName();
        preferredName = details.preferredName();
        birthDate = details.birthDate();
        email = details.email();
        phone = details.phone();
        sex = details.sex() == null ? null : details.sex().code();
        pronouns = details.pronouns();
        note = details.note();
        updatedAt = now;
        writeAddress(details.address());
    }

    private void writeAddress(PostalAddress address) {
        line1 = address.line1();
        line2 = address.line2();
        city = address.city();
        state = address.state();
        postalCode = address.postalCode();
        country = address.country();
    }

    void mark(PatientStatus newStatus, Instant now) {
        status = newStatus;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PatientDetails details() {
        return new PatientDetails(
                givenName,
                familyName,
                preferredName,
                birthDate,
                email,
                phone,
                sex == null ? null : Sex.parse(sex).orElseThrow(),
                pronouns,
                new PostalAddress(line1, line2, city, state, postalCode, country),
                note);
    }

    Patient patient() {
        return new Patient(id, details(), status, version, createdAt, updatedAt);
    }
}
