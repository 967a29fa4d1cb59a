package com.codecanvas.medspa.payments.square;

import com.codecanvas.medspa.api.modules.ModuleSettings;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.payments.api.ChargeRequest;
import com.codecanvas.medspa.payments.api.CheckoutForm;
import com.codecanvas.medspa.payments.api.Enquiry;
import com.codecanvas.medspa.payments.api.LinkRequest;
import com.codecanvas.medspa.payments.api.OutcomeUnknownException;
import com.codecanvas.medspa.payments.api.PaymentLink;
import com.codecanvas.medspa.payments.api.PaymentProvider;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.RefundRequest;
import com.squareup.square.checkout.types.CreatePaymentLinkRequest;
import com.squareup.square.checkout.types.DeletePaymentLinksRequest;
import com.squareup.square.core.SquareApiException;
import com.squareup.square.types.CreatePaymentRequest;
import com.squareup.square.types.Currency;
import com.squareup.square.types.Money;
import com.squareup.square.types.Payment;
import com.squareup.square.types.PaymentRefund;
import com.squareup.square.types.QuickPay;
import com.squareup.square.types.RefundPaymentRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Cards by Square. Our key goes along as Square's reference too, by which a payment is found when nobody heard of it. */
@Component(service = PaymentProvider.class)
public final class SquareProvider implements PaymentProvider {

    private static final Logger LOG = LoggerFactory.getLogger(SquareProvider.class);
    private static final int NOT_FOUND = 404;

    private final SquareLine line;
    private final ModuleSettings settings;

    @Activate
    public SquareProvider(@Reference SquareLine line, @Reference ModuleSettings settings) {
        this.line = line;
        this.settings = settings;
    }

    @Override
    public CheckoutForm checkout() {
        SquareSettings account = account();
        return new CheckoutForm(
                "square",
                Map.of(
                        "applicationId", account.applicationId(),
                        "locationId", account.locationId(),
                        "environment", account.environment()));
    }

    private SquareSettings account() {
        return settings.read(SquareSettings.class);
    }

    private static Money money(long amountMinor, String currency) {
        return Money.builder()
                .amount(amountMinor)
                .currency(Currency.valueOf(currency))
                .build();
    }

    @Override
    public ProviderAnswer charge(ChargeRequest request) {
        SquareSettings account = account();
        return SquareErrors.answered(() -> line.with(account)
                .payments()
                .create(CreatePaymentRequest.builder()
                        .sourceId(request.sourceToken())
                        .idempotencyKey(request.idempotencyKey())
                        .amountMoney(money(request.amountMinor(), request.currency()))
                        .autocomplete(true)
                        .locationId(account.locationId())
                        .referenceId(request.idempotencyKey())
                        .note(request.reference())
                        .build())
                .getPayment()
                .map(SquareProvider::answer)
                .orElseThrow(() -> new OutcomeUnknownException("Square answered without a payment", null)));
    }

    @Override
    public ProviderAnswer refund(RefundRequest request) {
        SquareSettings account = account();
        return SquareErrors.answered(() -> line.with(account)
                .refunds()
                .refundPayment(RefundPaymentRequest.builder()
                        .idempotencyKey(request.idempotencyKey())
                        .amountMoney(money(request.amountMinor(), request.currency()))
                        .paymentId(request.chargeReference())
                        .reason(request.idempotencyKey())
                        .build())
                .getRefund()
                .map(SquareProvider::answer)
                .orElseThrow(() -> new OutcomeUnknownException("Square answered without a refund", null)));
    }

    @Override
    public Optional<ProviderAnswer> find(Enquiry enquiry) {
        SquareSettings account = account();
        SquareSearch search = new SquareSearch(line.with(account), account.locationId());
        return enquiry.kind() == Enquiry.Kind.CHARGE
                ? search.payment(enquiry).map(SquareProvider::answer)
                : search.refund(enquiry).map(SquareProvider::answer);
    }

    private static ProviderAnswer answer(Payment payment) {
        return SquareStates.payment(
                payment.getId().orElse(null), payment.getStatus().orElse(null));
    }

    private static ProviderAnswer answer(PaymentRefund refund) {
        return SquareStates.refund(refund.getId(), refund.getStatus().orElse(null));
    }

    @Override
    public PaymentLink paymentLink(LinkRequest request) {
        SquareSettings account = account();
        PaymentLink[] made = new PaymentLink[1];
        ProviderAnswer answer = SquareErrors.answered(() -> {
            var link = line.with(account)
                    .checkout()
                    .paymentLinks()
                    .create(CreatePaymentLinkRequest.builder()
                            .idempotencyKey(request.idempotencyKey())
                            .quickPay(QuickPay.builder()
                                    .name(request.reference())
                                    .priceMoney(money(request.amountMinor(), request.currency()))
                                    .locationId(account.locationId())
                                    .build())
                            .paymentNote(request.idempotencyKey())
                            .build())
                    .getPaymentLink()
                    .orElseThrow(() -> new OutcomeUnknownException("Square answered without a link", null));
            made[0] = new PaymentLink(
                    link.getId().orElseThrow(),
                    URI.create(link.getUrl().or(link::getLongUrl).orElseThrow()));
            return ProviderAnswer.inProgress(made[0].reference());
        });
        if (made[0] == null) {
            throw new ProviderUnavailableException("Square refused the link: " + answer.reason());
        }
        return made[0];
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public void withdraw(PaymentLink link) {
        try {
            var taken = line.with(account())
                    .checkout()
                    .paymentLinks()
                    .delete(DeletePaymentLinksRequest.builder()
                            .id(link.reference())
                            .build());
            LOG.debug("Square took a payment link away: {}", taken.getId().isPresent());
        } catch (SquareApiException e) {
            if (e.statusCode() != NOT_FOUND) {
                throw new ProviderUnavailableException("Square did not take a payment link away: " + e.statusCode());
            }
        } catch (RuntimeException e) {
            throw new ProviderUnavailableException("Square cannot be reached");
        }
    }
}
