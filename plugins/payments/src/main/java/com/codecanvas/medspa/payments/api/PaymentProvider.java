package com.codecanvas.medspa.payments.api;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Moves money by card. Called without a transaction, after what it is asked for has been committed under its idempotency key. Of calls with the same key it does one, and
 * answers the others with its outcome. Each call ends within two minutes.
 *
 * <p>Every call throws {@link com.codecanvas.medspa.api.slots.ProviderUnavailableException} only when it is certain that nothing happened, and {@link OutcomeUnknownException} for
 * whatever else keeps it from telling: the caller then asks by {@link #find} until it is known.
 */
@ProviderSlot("payments")
@ConsumerType
public interface PaymentProvider {

    /** What the page needs to show the provider's own card fields. */
    CheckoutForm checkout();

    ProviderAnswer charge(ChargeRequest request);

    ProviderAnswer refund(RefundRequest request);

    /** What became of a charge or a refund; empty when the provider knows nothing of it. */
    Optional<ProviderAnswer> find(Enquiry enquiry);

    /**
     * A page of the provider where a bill is paid.
     *
     * @throws UnsupportedOperationException where the provider has none
     */
    PaymentLink paymentLink(LinkRequest request);

    /** Whether it has such pages. */
    default boolean hasPages() {
        return false;
    }

    /** Takes the page away, so that nobody can pay there any more. Does nothing where it is away already. */
    default void withdraw(PaymentLink link) {
        throw new UnsupportedOperationException();
    }
}
