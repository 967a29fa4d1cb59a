package com.codecanvas.medspa.payments.till;

import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slots;
import com.codecanvas.medspa.payments.api.ChargeRequest;
import com.codecanvas.medspa.payments.api.Enquiry;
import com.codecanvas.medspa.payments.api.LinkRequest;
import com.codecanvas.medspa.payments.api.OutcomeUnknownException;
import com.codecanvas.medspa.payments.api.PaymentLink;
import com.codecanvas.medspa.payments.api.PaymentProvider;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.RefundRequest;
import com.codecanvas.medspa.payments.domain.Attempt;
import com.codecanvas.medspa.payments.domain.Attempt.Outcome;
import com.codecanvas.medspa.payments.domain.AttemptKind;
import com.codecanvas.medspa.payments.domain.AttemptState;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the provider of an attempt, and makes whatever comes back an outcome: what makes no sense is unknown, never a success and never a failure. */
@Component(service = ProviderCalls.class)
public final class ProviderCalls {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderCalls.class);

    private final Slots slots;

    @Activate
    public ProviderCalls(@Reference Slots slots) {
        this.slots = slots;
    }

    /** @param reference neutral words for the provider, such as the invoice's number */
    Outcome charge(Attempt attempt, String sourceToken, String reference) {
        ChargeRequest request =
                new ChargeRequest(attempt.key(), attempt.amountMinor(), attempt.currency(), sourceToken, reference);
        return asked(attempt, provider -> provider.charge(request));
    }

    Outcome refund(Attempt refund, Attempt charge) {
        RefundRequest request =
                new RefundRequest(refund.key(), charge.outcome().reference(), refund.amountMinor(), refund.currency());
        return asked(refund, provider -> provider.refund(request));
    }

    /**
     * The clinic's provider, which has pages to pay on.
     *
     * @throws com.codecanvas.medspa.api.web.ProblemException 409 where there is none
     */
    String withPages() {
        String active = slots.of(PaymentProvider.class).active().orElseThrow(Refusals::noProvider);
        if (!slots.of(PaymentProvider.class).callProvider(active, PaymentProvider::hasPages)) {
            throw Refusals.noPages();
        }
        return active;
    }

    /** The page where an attempt is paid; the same one however often it is asked for. */
    PaymentLink page(Attempt attempt, String reference) {
        LinkRequest request = new LinkRequest(attempt.key(), attempt.amountMinor(), attempt.currency(), reference);
        return slots.of(PaymentProvider.class)
                .callProvider(attempt.provider(), provider -> provider.paymentLink(request));
    }

    void withdraw(Attempt attempt, PaymentLink page) {
        boolean away = slots.of(PaymentProvider.class).callProvider(attempt.provider(), provider -> {
            provider.withdraw(page);
            return true;
        });
        LOG.debug("A payment link is away: {}", away);
    }

    /** Empty when the provider knows nothing of it. */
    Optional<Outcome> find(Attempt attempt, Attempt charge) {
        Enquiry.Kind kind = attempt.kind() == AttemptKind.CHARGE ? Enquiry.Kind.CHARGE : Enquiry.Kind.REFUND;
        String ofCharge = charge == null ? null : charge.outcome().reference();
        Enquiry enquiry =
                new Enquiry(kind, attempt.key(), attempt.outcome().reference(), ofCharge, attempt.createdAt());
        try {
            return slots.of(PaymentProvider.class)
                    .callProvider(attempt.provider(), provider -> provider.find(enquiry))
                    .map(ProviderCalls::outcome);
        } catch (ProviderUnavailableException e) {
            return Optional.of(unknown("provider-away"));
        } catch (RuntimeException e) {
            return Optional.of(unheard(attempt, e));
        }
    }

    private Outcome asked(Attempt attempt, Function<PaymentProvider, ProviderAnswer> question) {
        try {
            return outcome(slots.of(PaymentProvider.class).callProvider(attempt.provider(), question));
        } catch (ProviderUnavailableException e) {
            return new Outcome(AttemptState.FAILED, "provider-away", null, null);
        } catch (RuntimeException e) {
            return unheard(attempt, e);
        }
    }

    private static Outcome outcome(ProviderAnswer answer) {
        if (answer == null || answer.state() == null) {
            return unknown("no-sense");
        }
        return switch (answer.state()) {
            // Without a reference it could never be given back.
            case APPROVED ->
                answer.reference() == null
                        ? unknown("no-sense")
                        : new Outcome(AttemptState.APPROVED, null, answer.reference(), null);
            case DECLINED -> new Outcome(AttemptState.DECLINED, answer.reason(), answer.reference(), null);
            case IN_PROGRESS -> new Outcome(AttemptState.UNKNOWN, "in-progress", answer.reference(), null);
        };
    }

    private static Outcome unheard(Attempt attempt, RuntimeException e) {
        if (!(e instanceof OutcomeUnknownException)) {
            // By its class alone: the message of somebody else's library may quote what it was sent.
            LOG.warn(
                    "Provider {} broke at attempt {}: {}",
                    attempt.provider(),
                    attempt.id(),
                    e.getClass().getName());
        }
        return unknown("no-answer");
    }

    static Outcome of(ProviderAnswer answer) {
        return outcome(answer);
    }

    private static Outcome unknown(String reason) {
        return new Outcome(AttemptState.UNKNOWN, reason, null, null);
    }
}
