package com.codecanvas.medspa.photos.domain;

import java.time.Instant;
import java.util.UUID;

/** Whether one use is agreed to, and who recorded that and when; null where nobody has yet. */
public record Consent(boolean given, UUID by, Instant at) {

    public static final Consent NONE = new Consent(false, null, null);

    /** What stays as it was keeps who and when. */
    Consent now(boolean wanted, UUID user, Instant moment) {
        return wanted == given ? this : new Consent(wanted, user, moment);
    }
}
