package com.codecanvas.medspa.api.hooks;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes what a provider's server posts to one of the module's addresses. A module registers it as a service. It is called in the clinic's scope without a user,
 * while the module is switched on there, in one transaction with its audit entry. Providers repeat and reorder what they send, so it has to stand both.
 */
@ConsumerType
public interface Hook {

    /** Part of the address, for ever: lower-case letters, digits and hyphens. */
    String name();

    /**
     * Check the provider's signature first: the address is hard to guess and no more than that.
     *
     * @throws com.codecanvas.medspa.api.web.ProblemException to refuse it; anything else thrown is a 500, after which providers try again
     */
    HookAnswer receive(HookRequest request);
}
