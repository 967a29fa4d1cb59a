package com.codecanvas.medspa.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the current clinic sells and for how much. */
public interface Catalogue {

    List<Price> prices();

    void set(Price price);

    List<Offer> offers();

    Optional<Offer> offer(UUID id);

    /** Adds it, or changes the one of its id. */
    Offer keep(Offer offer);
}
