package com.codecanvas.medspa.webhooks.privacy;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.RecordKind;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;

/** Deliveries say that something happened to a record, by ids alone; the records are where those ids lead, and deliveries are deleted after some days. */
@Component(service = PersonalData.class)
public final class NothingHeld implements PersonalData {

    @Override
    public List<RecordKind> kinds() {
        return List.of();
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {}

    @Override
    public int erase(UUID patientId) {
        return 0;
    }
}
