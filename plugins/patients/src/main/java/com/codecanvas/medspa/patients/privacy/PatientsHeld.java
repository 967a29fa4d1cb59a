package com.codecanvas.medspa.patients.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.patients.domain.Patient;
import com.codecanvas.medspa.patients.domain.PatientBook;
import com.codecanvas.medspa.patients.domain.RecentPatients;
import com.codecanvas.medspa.patients.domain.imports.UploadedRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The patient's record, and what is left around it: who opened it last, and rows of uploaded lists that name the same person. The tokens that patients are found by are made of
 * the record and are not shown; rows that were not checked yet name nobody, and go with their import.
 */
@Component(service = PersonalData.class)
public final class PatientsHeld implements PersonalData {

    private static final RecordKind RECORD = RecordKind.kept(
            "patient",
            "Patient record",
            "Staff change the record on the patient's page.",
            "It identifies the patient in the medical record, which the clinic must keep (HIPAA, 45 CFR 164.316, and state law).");
    private static final RecordKind OPENED = RecordKind.erased(
            "opened", "Recently opened by staff", "Nothing to correct: the list is written when a record is opened.");
    private static final RecordKind UPLOADED =
            RecordKind.erased("uploaded-row", "Rows of uploaded lists", "Staff correct the list and upload it again.");

    record Opened(String openedBy) {}

    record Uploaded(List<String> cells) {}

    private final PatientBook book;
    private final RecentPatients recent;
    private final UploadedRows uploaded;
    private final StaffDirectory staff;

    @Activate
    public PatientsHeld(
            @Reference PatientBook book,
            @Reference RecentPatients recent,
            @Reference UploadedRows uploaded,
            @Reference StaffDirectory staff) {
        this.book = book;
        this.recent = recent;
        this.uploaded = uploaded;
        this.staff = staff;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(RECORD, OPENED, UPLOADED);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        Optional<Patient> found = book.find(patientId);
        if (found.isEmpty()) {
            return;
        }
        Patient patient = found.get();
        into.add(new PersonalRecord(
                RECORD.id(), patientId, patient.createdAt(), "Patient record", RecordFacts.of(patient)));
        copyOpenings(patientId, into);
        for (UploadedRows.Uploaded row : uploaded.of(patient.details())) {
            into.add(new PersonalRecord(
                    UPLOADED.id(),
                    row.id(),
                    row.at(),
                    "Line " + row.line() + " of an uploaded list",
                    new Uploaded(row.cells())));
        }
    }

    private void copyOpenings(UUID patientId, PersonalCopy into) {
        for (RecentPatients.Opening opening : recent.openings(patientId)) {
            Opened facts = new Opened(staff.nameOf(opening.userId()));
            into.add(new PersonalRecord(OPENED.id(), opening.userId(), opening.at(), "Opened by staff", facts));
        }
    }

    @Override
    public int erase(UUID patientId) {
        int rows = book.find(patientId)
                .map(patient -> uploaded.forget(patient.details()))
                .orElse(0);
        return rows + recent.forget(patientId);
    }
}
