package com.codecanvas.medspa.payments.domain;

import java.util.UUID;

/**
 * A product, or a package of sessions, for sale.
 *
 * @param serviceId of a package: what its sessions are good for, or null for anything
 * @param sessions of a package; else 0
 * @param amountMinor before tax, for the whole package
 */
public record Offer(
        UUID id,
        OfferKind kind,
        String name,
        UUID serviceId,
        int sessions,
        long amountMinor,
        int taxPermille,
        boolean active,
        long version) {}
