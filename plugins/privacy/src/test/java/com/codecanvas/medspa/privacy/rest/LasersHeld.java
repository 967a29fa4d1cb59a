package com.codecanvas.medspa.privacy.rest;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalFile;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A module with one session and one picture of one patient. */
final class LasersHeld implements PersonalData {

    static final UUID SESSION = UUID.fromString("0195a1b2-0000-7000-8000-000000000001");

    private final UUID patient;
    private final byte[] picture;
    boolean broken;

    LasersHeld(UUID patient, byte[] picture) {
        this.patient = patient;
        this.picture = picture;
    }

    record Pass(int wavelengthNm, String fluence) {}

    record Session(String practitioner, List<Pass> passes, String note, UUID room) {}

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                RecordKind.kept("session", "Treatment sessions", "A signed session is amended.", "Kept for six years."),
                RecordKind.erased("wish", "Wishes", "Edited."));
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        if (!patientId.equals(patient)) {
            return;
        }
        PersonalFile photo = new PersonalFile("before arm.png", "image/png", this::open, this::open);
        Session session = new Session(
                "Dr. Berg", List.of(new Pass(1064, "4.5 J/cm²"), new Pass(532, "2 J/cm²")), "calm & <well>", SESSION);
        into.add(new PersonalRecord(
                "session", SESSION, Instant.parse("2026-11-20T15:00:00Z"), "Laser session", session, List.of(photo)));
    }

    private InputStream open() throws IOException {
        if (broken) {
            throw Practice.unreadable();
        }
        return new ByteArrayInputStream(picture);
    }

    @Override
    public int erase(UUID patientId) {
        return 0;
    }
}
