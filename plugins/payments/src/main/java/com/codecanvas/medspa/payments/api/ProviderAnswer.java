package com.codecanvas.medspa.payments.api;

/**
 * What a provider says of a charge or a refund.
 *
 * @param reference the provider's own, by which it finds it again; null where it made none
 * @param reason why it was declined: a short code such as {@code insufficient-funds}; null otherwise
 */
public record ProviderAnswer(State state, String reference, String reason) {

    /** Where it stands. {@code IN_PROGRESS} is not decided yet: ask again. */
    public enum State {
        APPROVED,
        DECLINED,
        IN_PROGRESS
    }

    public static ProviderAnswer approved(String reference) {
        return new ProviderAnswer(State.APPROVED, reference, null);
    }

    public static ProviderAnswer declined(String reference, String reason) {
        return new ProviderAnswer(State.DECLINED, reference, reason);
    }

    public static ProviderAnswer inProgress(String reference) {
        return new ProviderAnswer(State.IN_PROGRESS, reference, null);
    }
}
