package com.codecanvas.medspa.core.encryption;

import java.util.Optional;
import java.util.UUID;

/** Where the clinics' wrapped keysets are kept. */
public interface KeysetStore {

    /** What {@link ClinicKeys#create} returned for this clinic. */
    Optional<byte[]> load(UUID clinicId);
}
