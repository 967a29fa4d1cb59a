package com.codecanvas.medspa.messaging.api;

import org.osgi.annotation.versioning.ProviderType;

/** Where providers hand over what came back, in the clinic's scope. All calls may come again and in any order. */
@ProviderType
public interface MessageIntake {

    /** A patient wrote. The same provider and id count once. */
    default void received(InboundText text) {
        received(text, null);
    }

    /** @param keyword what the carrier has understood and acted on, in whatever language; null for nothing */
    void received(InboundText text, Keyword keyword);

    /**
     * The provider has taken the message of this key: for providers that learn of it in another way than by the answer, which may have got lost. Changes nothing
     * where that is known.
     */
    void taken(String provider, String key, String receipt);

    /** What became of a message. A later state is never taken back by one that came late. */
    default void reported(DeliveryReport report) {
        reported(report, null);
    }

    /** @param key that the message was handed over with, as {@link #taken} has it; null where the provider does not tell */
    void reported(DeliveryReport report, String key);
}
