package com.codecanvas.medspa.privacy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Data of a patient given to somebody outside of the clinic. Written once, never changed. */
public record Disclosure(
        UUID id, UUID patientId, LocalDate madeOn, Basis basis, Facts facts, UUID recordedBy, Instant createdAt) {

    /**
     * What an accounting must tell.
     *
     * @param recipient name of who received it
     * @param address where the recipient can be found; null when unknown
     * @param what the data, in short
     * @param purpose in short
     */
    public record Facts(String recipient, String address, String what, String purpose) {}
}
