package com.codecanvas.medspa.patients.api.pictures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a module has that pictures of a patient can be of, such as tattoos. A module registers it as a service; it is asked only where the clinic has the module switched on, and
 * for staff only where they have the permission. Who keeps pictures stores ids alone and asks for the words each time, so that a new name is seen at once.
 */
@ConsumerType
public interface PictureSubjects {

    /** Of the module that it belongs to; kept with pictures as where their subject comes from. */
    String moduleId();

    /** One of the module's; what its own pages ask for. */
    String permission();

    /** By patient, the oldest record first; patients without any, or of another clinic, may be absent. Does not mark the patients in the audit entry. */
    Map<UUID, List<PictureSubject>> of(Collection<UUID> patientIds);
}
