package com.codecanvas.medspa.payments.square;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.payments.api.OutcomeUnknownException;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.squareup.square.core.SquareApiException;
import com.squareup.square.types.Error;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What Square's refusals mean: a card that it declined, a request that it certainly did nothing with, or anything else, after which nobody knows. Messages hold codes
 * alone, never Square's texts.
 */
final class SquareErrors {

    private static final Map<String, String> DECLINED = Map.ofEntries(
            Map.entry("INSUFFICIENT_FUNDS", "insufficient-funds"),
            Map.entry("CARD_EXPIRED", "expired-card"),
            Map.entry("INVALID_EXPIRATION", "expired-card"),
            Map.entry("BAD_EXPIRATION", "expired-card"),
            Map.entry("EXPIRATION_FAILURE", "expired-card"),
            Map.entry("CVV_FAILURE", "wrong-code"),
            Map.entry("VERIFY_CVV_FAILURE", "wrong-code"),
            Map.entry("INVALID_CARD", "invalid-card"),
            Map.entry("INVALID_CARD_DATA", "invalid-card"),
            Map.entry("PAN_FAILURE", "invalid-card"),
            Map.entry("CARD_TOKEN_USED", "token-used"),
            Map.entry("SOURCE_USED", "token-used"),
            Map.entry("CARD_TOKEN_EXPIRED", "token-used"),
            Map.entry("SOURCE_EXPIRED", "token-used"),
            Map.entry("PAYMENT_NOT_REFUNDABLE", "refund-refused"),
            Map.entry("REFUND_AMOUNT_INVALID", "refund-refused"),
            Map.entry("REFUND_DECLINED", "refund-refused"));

    /** Refused before anything was done. */
    private static final Set<Integer> NOTHING_HAPPENED = Set.of(400, 401, 403, 404, 405, 413, 415, 422, 429);

    private SquareErrors() {}

    /** @throws ProviderUnavailableException or {@link OutcomeUnknownException}, as the contract of the slot says */
    static ProviderAnswer answered(Supplier<ProviderAnswer> call) {
        try {
            return call.get();
        } catch (SquareApiException e) {
            return refused(e);
        } catch (RuntimeException e) {
            throw unanswered(e);
        }
    }

    private static ProviderAnswer refused(SquareApiException e) {
        Error first = e.errors().isEmpty() ? null : e.errors().get(0);
        String code = first == null ? "NONE" : first.getCode().toString();
        String category = first == null ? "" : first.getCategory().toString();
        // The first call with this key did something that nobody has heard of.
        boolean known = NOTHING_HAPPENED.contains(e.statusCode()) || e.statusCode() == 402;
        if (!known || code.equals("IDEMPOTENCY_KEY_REUSED")) {
            throw new OutcomeUnknownException("Square answered " + e.statusCode() + " " + code, null);
        }
        if (DECLINED.containsKey(code)) {
            return ProviderAnswer.declined(null, DECLINED.get(code));
        }
        if (category.equals("PAYMENT_METHOD_ERROR")) {
            return ProviderAnswer.declined(null, "card-declined");
        }
        if (category.equals("REFUND_ERROR")) {
            return ProviderAnswer.declined(null, "refund-refused");
        }
        throw new ProviderUnavailableException("Square refused the request: " + e.statusCode() + " " + code);
    }

    private static RuntimeException unanswered(RuntimeException e) {
        if (e instanceof ProviderUnavailableException || e instanceof OutcomeUnknownException) {
            return e;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return new ProviderUnavailableException("Square cannot be reached");
            }
        }
        return new OutcomeUnknownException(
                "No answer from Square: " + e.getClass().getName(), null);
    }
}
