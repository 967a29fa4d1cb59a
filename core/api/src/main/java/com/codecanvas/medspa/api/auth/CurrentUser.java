package com.codecanvas.medspa.api.auth;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The person on whose behalf the calling thread works. */
@ProviderType
public interface CurrentUser {

    /** Empty while the platform itself works, as in a job. */
    Optional<User> get();

    /** False when nobody is signed in. */
    boolean may(String permission);

    /** The network address that the request came from, as evidence of a signature needs it; empty while the platform itself works. */
    default Optional<String> address() {
        return Optional.empty();
    }
}
