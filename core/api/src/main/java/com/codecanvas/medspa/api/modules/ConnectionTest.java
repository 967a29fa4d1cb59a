package com.codecanvas.medspa.api.modules;

import org.osgi.annotation.versioning.ConsumerType;

/** Registered as a service by a module whose settings lead to something outside. Tries settings that are not stored yet, in the clinic's scope and outside any transaction. */
@ConsumerType
public interface ConnectionTest {

    /** Answers within ten seconds. */
    Result test(CandidateSettings settings);

    /** @param message what was found, in words for the clinic's admin, without secrets */
    record Result(boolean ok, String message) {}
}
