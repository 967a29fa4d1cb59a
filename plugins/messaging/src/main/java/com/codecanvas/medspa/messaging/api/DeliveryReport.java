package com.codecanvas.medspa.messaging.api;

import java.time.Instant;

/**
 * What a provider tells of a message that it took.
 *
 * @param provider module id of the provider
 * @param receipt what it answered when it took the message
 * @param code the provider's own code of the failure; null without one
 */
public record DeliveryReport(String provider, String receipt, Status status, String code, Instant at) {

    /** How far the message came. */
    public enum Status {
        SENT,
        DELIVERED,
        FAILED,
        /** It failed because the number has opted out at the carrier. */
        OPTED_OUT
    }
}
