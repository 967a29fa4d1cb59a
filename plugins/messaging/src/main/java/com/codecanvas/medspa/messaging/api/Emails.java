package com.codecanvas.medspa.messaging.api;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import org.osgi.annotation.versioning.ConsumerType;

/** Sends e-mail. */
@ConsumerType
@ProviderSlot("email")
public interface Emails {

    /**
     * Called outside of any transaction.
     *
     * @return the provider's id of the message, by which it reports later
     * @throws MessageRefusedException when the message will never be sent
     * @throws com.codecanvas.medspa.api.slots.ProviderUnavailableException only when it is certain that nothing was sent; any other exception means that nobody knows
     */
    String send(Email message);

    /** Whether a second call with the same key sends nothing and gives the first one's receipt. Otherwise nobody asks again when the answer got lost. */
    boolean honoursKeys();
}
