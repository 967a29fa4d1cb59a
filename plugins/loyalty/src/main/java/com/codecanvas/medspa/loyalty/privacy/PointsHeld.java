package com.codecanvas.medspa.loyalty.privacy;

import com.codecanvas.medspa.api.auth.StaffDirectory;
import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.loyalty.domain.Entry;
import com.codecanvas.medspa.loyalty.domain.Ledger;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A patient's points. Nothing obliges a clinic to keep them. */
@Component(service = PersonalData.class)
public final class PointsHeld implements PersonalData {

    private static final RecordKind ENTRY =
            RecordKind.erased("points-entry", "Loyalty points", "Staff book points the other way, with the reason.");

    /** @param reason of an adjustment, or name of the reward */
    record Points(int points, String why, String reason, String bookedBy) {}

    private final Ledger ledger;
    private final StaffDirectory staff;

    @Activate
    public PointsHeld(@Reference Ledger ledger, @Reference StaffDirectory staff) {
        this.ledger = ledger;
        this.staff = staff;
    }

    @Override
    public List<RecordKind> kinds() {
        return List.of(ENTRY);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        ledger.allEntries(patientId).forEach(entry -> into.add(record(entry)));
    }

    private PersonalRecord record(Entry entry) {
        Points facts = new Points(entry.points(), entry.kind().code(), entry.reason(), staff.nameOf(entry.authorId()));
        return new PersonalRecord(ENTRY.id(), entry.id(), entry.createdAt(), "Loyalty points", facts);
    }

    @Override
    public int erase(UUID patientId) {
        return ledger.forget(patientId);
    }
}
