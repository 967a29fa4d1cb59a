package com.codecanvas.medspa.photos.rest;

import com.codecanvas.medspa.photos.domain.Consent;
import java.time.Instant;
import java.util.UUID;

/** Agreement to one use; {@code by} and {@code at} are null where nobody has recorded any. */
public record ConsentView(boolean given, UUID by, Instant at) {

    static ConsentView of(Consent consent) {
        return new ConsentView(consent.given(), consent.by(), consent.at());
    }
}
