package com.codecanvas.medspa.api.health;

import org.osgi.annotation.versioning.ConsumerType;

/** Registered as a service by a module that can tell whether it works. Asked after an installation, which is taken back when it does not, and from time to time. No clinic's scope is open. */
@ConsumerType
public interface HealthCheck {

    /** Answers within a few seconds; an exception counts as not healthy. */
    Health check();
}
