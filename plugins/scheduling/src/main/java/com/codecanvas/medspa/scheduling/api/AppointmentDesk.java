package com.codecanvas.medspa.scheduling.api;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** What patients may do with their appointments through another module, which has made sure who they are. Asks for no permission: nobody of the staff is there. */
@ProviderType
public interface AppointmentDesk {

    /**
     * The patient says that they will come.
     *
     * @return false when the appointment does not await that: it is confirmed already, past, cancelled, or none of this clinic
     */
    boolean confirm(UUID appointmentId);
}
