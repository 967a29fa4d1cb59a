package com.codecanvas.medspa.messaging.api;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Sends text messages. What comes back (replies, delivery) the provider hands to {@link MessageIntake}. */
@ConsumerType
@ProviderSlot("sms")
public interface TextMessages {

    /**
     * Called outside of any transaction.
     *
     * @return the provider's id of the message, by which it reports later
     * @throws MessageRefusedException when the message will never be sent
     * @throws com.codecanvas.medspa.api.slots.ProviderUnavailableException only when it is certain that nothing was sent; any other exception means that nobody knows
     */
    String send(TextMessage message);

    /** Whether a second call with the same key sends nothing and gives the first one's receipt. Otherwise nobody asks again when the answer got lost. */
    boolean honoursKeys();

    /**
     * Asks, without sending anything, which messages went out with this text to this number. Called some seconds after a message whose answer got lost, and only where keys are not
     * honoured. Some of the answers may belong to other messages that read alike.
     *
     * @return the provider's ids; empty when the provider cannot say
     * @throws RuntimeException when it does not answer now
     */
    default Optional<List<String>> sentSince(Instant since, TextMessage message) {
        return Optional.empty();
    }
}
