package com.codecanvas.medspa.payments.api;

import org.osgi.annotation.versioning.ProviderType;

/** Takes what providers say by themselves. Reports may be repeated, late and out of order: what is decided stays decided. Called within the clinic's scope. */
@ProviderType
public interface PaymentReports {

    Effect report(ProviderReport report);

    /** What a report did. {@code UNMATCHED} is about nothing that this clinic asked that provider for. */
    enum Effect {
        SETTLED,
        KNOWN_ALREADY,
        REPEATED,
        UNMATCHED
    }
}
