package com.codecanvas.medspa.accounting.privacy;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.RecordKind;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;

/** Prices and revenue belong to the clinic: a day and an amount, without anybody's name or id. Completed appointments are read where they are kept and are not copied here. */
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
