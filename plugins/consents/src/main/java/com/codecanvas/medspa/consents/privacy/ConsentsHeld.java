package com.codecanvas.medspa.consents.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalFile;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.consents.domain.Consent;
import com.codecanvas.medspa.consents.domain.Consents;
import com.codecanvas.medspa.consents.pdf.SignatureImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a patient signed, refused or withdrew, with the documents. */
@Component(service = PersonalData.class)
public final class ConsentsHeld implements PersonalData {

    private static final RecordKind CONSENT = RecordKind.kept(
            "consent",
            "Consents and notices",
            "What was signed never changes; the patient withdraws it and signs anew.",
            "Signed consents and acknowledged notices must be kept for six years (45 CFR 164.508, 164.520 and 164.530).");

    private final Consents consents;
    private final StaffDirectory staff;

    @Activate
    public ConsentsHeld(@Reference Consents consents, @Reference StaffDirectory staff) {
        this.consents = consents;
        this.staff = staff;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(CONSENT);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        Instant now = Instant.now();
        consents.ofPatient(patientId)
                .forEach(consent -> into.add(new PersonalRecord(
                        CONSENT.id(),
                        consent.id(),
                        consent.signedAt(),
                        consent.title(),
                        SignatureFacts.of(consent, now, staff),
                        files(consent))));
    }

    private List<PersonalFile> files(Consent consent) {
        List<PersonalFile> files = new ArrayList<>();
        files.add(new PersonalFile("document.pdf", "application/pdf", () -> document(consent.id()), null));
        List<List<Double>> strokes = consent.evidence().strokes();
        if (!strokes.isEmpty()) {
            PersonalFile.Source drawn = () -> new ByteArrayInputStream(SignatureImage.png(strokes));
            files.add(new PersonalFile("signature.png", "image/png", drawn, drawn));
        }
        return files;
    }

    private InputStream document(UUID consentId) throws IOException {
        return new ByteArrayInputStream(
                consents.document(consentId).orElseThrow(() -> new IOException("The document is missing")));
    }

    @Override
    public int erase(UUID patientId) {
        return 0;
    }
}
