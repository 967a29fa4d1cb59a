package com.codecanvas.medspa.messaging.api;

import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Other modules' way to write to a patient. Suppression, quiet hours and delivery are looked after here. */
@ProviderType
public interface ServiceMessages {

    /**
     * Plans a message in the current transaction: to the patient's mobile, else by e-mail.
     *
     * @return empty when nobody can be reached, or when the subject was told of in this window before
     */
    Optional<UUID> plan(ServiceMessage message);

    /** The same by e-mail alone, for what is too long for a phone. */
    Optional<UUID> planEmail(ServiceMessage message);
}
