package com.codecanvas.medspa.api.privacy;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module holds about patients. Every module with tables that sees patients' data has one component of it, in the bundle with its {@code module.json}, or is
 * refused. Called in the clinic's scope, in requests and jobs alike, also where the clinic has switched the module off, as its data are still there.
 */
@ConsumerType
public interface PersonalData {

    /** Every kind of record that there can be; empty for a module whose rows belong to nobody. */
    List<RecordKind> kinds();

    /** Hands over all that is held about the patient, archived records included; nothing for a patient who is not known. */
    void copy(UUID patientId, PersonalCopy into);

    /**
     * Erases the records of those kinds that nothing obliges the clinic to keep. Repeating it is harmless.
     *
     * @return how many records were erased
     */
    int erase(UUID patientId);
}
