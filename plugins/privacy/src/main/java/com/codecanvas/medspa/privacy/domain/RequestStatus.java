package com.codecanvas.medspa.privacy.domain;

import java.util.Locale;

/** Open until the patient has the copy, or the reason why there is none. */
public enum RequestStatus {
    OPEN,
    DELIVERED,
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RequestStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
