package com.codecanvas.medspa.core.modules.holders;

import com.codecanvas.medspa.api.privacy.PersonalCopy;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.RecordKind;
import com.codecanvas.medspa.core.modules.ModuleCall;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** A module is not stopped while it is being asked. */
record GatedData(ModuleRegistry registry, String moduleId, PersonalData data) implements PersonalData {

    @Override
    public List<RecordKind> kinds() {
        return inside(data::kinds);
    }

    @Override
    public void copy(UUID patientId, PersonalCopy into) {
        var unused = inside(() -> {
            data.copy(patientId, into);
            return patientId;
        });
    }

    @Override
    public int erase(UUID patientId) {
        return inside(() -> data.erase(patientId));
    }

    private <T> T inside(Supplier<T> question) {
        try (ModuleCall call = registry.enter(moduleId)) {
            if (call == null) {
                throw new IllegalStateException("Module " + moduleId + " is stopping");
            }
            return question.get();
        }
    }
}
