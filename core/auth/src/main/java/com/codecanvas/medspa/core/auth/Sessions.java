package com.codecanvas.medspa.core.auth;

import java.util.Optional;

/** Server-side sessions, found by the secret in the cookie {@value #COOKIE}. */
public interface Sessions {

    String COOKIE = "medspa_session";

    /** Usually from memory: a session revoked anywhere is gone here within a second. */
    Optional<Session> find(String secret, String address);
}
