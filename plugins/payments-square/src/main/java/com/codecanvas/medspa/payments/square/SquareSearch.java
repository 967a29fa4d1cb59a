package com.codecanvas.medspa.payments.square;

import com.codecanvas.medspa.payments.api.Enquiry;
import com.codecanvas.medspa.payments.api.OutcomeUnknownException;
import com.squareup.square.SquareClient;
import com.squareup.square.types.GetPaymentsRequest;
import com.squareup.square.types.GetRefundsRequest;
import com.squareup.square.types.ListPaymentsRequest;
import com.squareup.square.types.ListRefundsRequest;
import com.squareup.square.types.Payment;
import com.squareup.square.types.PaymentRefund;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Finds a payment or a refund by Square's reference, or else among all since it was asked for, by our key in it. Square's clock may differ a little. */
final class SquareSearch {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);
    private static final int PAGE = 100;

    private final SquareClient client;
    private final String locationId;

    SquareSearch(SquareClient client, String locationId) {
        this.client = client;
        this.locationId = locationId;
    }

    /** @throws OutcomeUnknownException when Square has no answer about its own reference */
    Optional<Payment> payment(Enquiry enquiry) {
        if (enquiry.providerReference() != null) {
            return Optional.of(client.payments()
                    .get(GetPaymentsRequest.builder()
                            .paymentId(enquiry.providerReference())
                            .build())
                    .getPayment()
                    .orElseThrow(SquareSearch::noSense));
        }
        for (Payment payment : client.payments()
                .list(ListPaymentsRequest.builder()
                        .beginTime(begin(enquiry))
                        .locationId(locationId)
                        .limit(PAGE)
                        .build())) {
            if (is(enquiry, payment.getReferenceId()) || is(enquiry, payment.getNote())) {
                return Optional.of(payment);
            }
        }
        return Optional.empty();
    }

    Optional<PaymentRefund> refund(Enquiry enquiry) {
        if (enquiry.providerReference() != null) {
            return Optional.of(client.refunds()
                    .get(GetRefundsRequest.builder()
                            .refundId(enquiry.providerReference())
                            .build())
                    .getRefund()
                    .orElseThrow(SquareSearch::noSense));
        }
        for (PaymentRefund refund : client.refunds()
                .list(ListRefundsRequest.builder()
                        .beginTime(begin(enquiry))
                        .locationId(locationId)
                        .limit(PAGE)
                        .build())) {
            if (is(enquiry, refund.getReason())) {
                return Optional.of(refund);
            }
        }
        return Optional.empty();
    }

    private static OutcomeUnknownException noSense() {
        return new OutcomeUnknownException("Square has no answer about its own reference", null);
    }

    private static boolean is(Enquiry enquiry, Optional<String> value) {
        return value.filter(enquiry.idempotencyKey()::equals).isPresent();
    }

    private static String begin(Enquiry enquiry) {
        Instant begin = enquiry.since().minus(CLOCKS_DIFFER);
        return begin.toString();
    }
}
