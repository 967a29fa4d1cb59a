package com.codecanvas.medspa.payments.domain;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Pages of providers where attempts are paid, of the current clinic. */
public interface Links {

    /**
     * @param reference the provider's own; null while the provider has not answered
     * @param address null while the provider has not answered
     * @param withdrawnAt null while it can be paid
     */
    record Link(UUID attemptId, String reference, URI address, Instant createdAt, Instant withdrawnAt) {

        public boolean stands() {
            return withdrawnAt == null;
        }

        public Link at(String newReference, URI newAddress) {
            return new Link(attemptId, newReference, newAddress, createdAt, withdrawnAt);
        }

        public Link withdrawn(Instant at) {
            return new Link(attemptId, reference, address, createdAt, at);
        }

        @Override
        public String toString() {
            return "Link[" + attemptId + "]";
        }
    }

    Optional<Link> find(UUID attemptId);

    void add(Link link);

    void keep(Link changed);
}
