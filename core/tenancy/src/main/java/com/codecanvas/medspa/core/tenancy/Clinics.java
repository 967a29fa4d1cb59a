package com.codecanvas.medspa.core.tenancy;

import com.codecanvas.medspa.api.tenancy.Clinic;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The directory of all clinics of this installation. */
public interface Clinics {

    List<Clinic> all();

    Optional<Clinic> find(UUID id);

    /** Creates the clinic together with its keys. */
    Clinic create(Clinic clinic);
}
