package com.codecanvas.medspa.messaging.api;

import org.osgi.annotation.versioning.ProviderType;

/** Where providers hand over what came back, in the clinic's scope. Both calls may come again and in any order. */
@ProviderType
public interface MessageIntake {

    /** A patient wrote. The same provider and id count once. */
    void received(InboundText text);

    /** What became of a message. A later state is never taken back by one that came late. */
    void reported(DeliveryReport report);
}
