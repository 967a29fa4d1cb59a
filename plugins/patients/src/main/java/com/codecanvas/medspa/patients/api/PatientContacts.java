package com.codecanvas.medspa.patients.api;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Contact data of the current clinic's patients, for modules that write to them. Does not mark the patients in the audit entry: the caller knows whom it shows. */
@ProviderType
public interface PatientContacts {

    /** By id; ids of nobody in this clinic are absent. */
    Map<UUID, PatientContact> contacts(Collection<UUID> ids);

    /**
     * Everybody who has this number, archived ones too: families share one.
     *
     * @param e164 in E.164 form, such as +12125550123
     */
    Set<UUID> withPhone(String e164);
}
