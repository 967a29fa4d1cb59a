package com.codecanvas.medspa.treatments.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The current clinic's treatment sessions. */
public interface Sessions {

    Optional<TreatmentSession> find(UUID id);

    /** The earliest first. */
    List<TreatmentSession> ofTattoo(UUID tattooId);

    /** Of these tattoos, without what was done; the earliest first. */
    List<Visit> visits(Collection<UUID> tattooIds);

    /** Those that started last, the newest first. */
    List<TreatmentSession> latest(int most);

    TreatmentSession add(TreatmentSession draft);

    /** Empty where there is none; {@code change} sees the row that is held. */
    Optional<TreatmentSession> change(UUID id, UnaryOperator<TreatmentSession> change);
}
