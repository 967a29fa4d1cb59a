package com.codecanvas.medspa.consents.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The current clinic's signatures. */
public interface Consents {

    /** The latest first. */
    List<Consent> ofPatient(UUID patientId);

    Optional<Consent> find(UUID id);

    Consent add(Consent consent, byte[] document);

    /** The document exactly as it was signed. */
    Optional<byte[]> document(UUID id);

    /** Empty where there is none; {@code change} sees the row that is held. */
    Optional<Consent> change(UUID id, UnaryOperator<Consent> change);
}
