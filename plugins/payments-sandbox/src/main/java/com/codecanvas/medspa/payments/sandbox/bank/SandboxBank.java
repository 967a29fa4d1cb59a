package com.codecanvas.medspa.payments.sandbox.bank;

import com.codecanvas.medspa.api.hooks.Hooks;
import com.codecanvas.medspa.payments.api.ChargeRequest;
import com.codecanvas.medspa.payments.api.CheckoutForm;
import com.codecanvas.medspa.payments.api.Enquiry;
import com.codecanvas.medspa.payments.api.LinkRequest;
import com.codecanvas.medspa.payments.api.OutcomeUnknownException;
import com.codecanvas.medspa.payments.api.PaymentLink;
import com.codecanvas.medspa.payments.api.PaymentProvider;
import com.codecanvas.medspa.payments.api.PaymentReports;
import com.codecanvas.medspa.payments.api.ProviderAnswer;
import com.codecanvas.medspa.payments.api.ProviderReport;
import com.codecanvas.medspa.payments.api.RefundRequest;
import com.codecanvas.medspa.payments.sandbox.bank.PayPages.PayPage;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A bank that keeps its books in a table and its word: of one key it does one thing, whatever it answers. */
@Component(service = {PaymentProvider.class, SandboxBank.class})
public final class SandboxBank implements PaymentProvider {

    private static final String MODULE = "payments-sandbox";

    private final Operations operations;
    private final PayPages pages;
    private final PaymentReports reports;
    private final Hooks hooks;

    @Activate
    public SandboxBank(
            @Reference Operations operations,
            @Reference PayPages pages,
            @Reference PaymentReports reports,
            @Reference Hooks hooks) {
        this.operations = operations;
        this.pages = pages;
        this.reports = reports;
        this.hooks = hooks;
    }

    @Override
    public CheckoutForm checkout() {
        return new CheckoutForm("sandbox", Map.of());
    }

    @Override
    public ProviderAnswer charge(ChargeRequest request) {
        Optional<TestCard> known = TestCard.of(request.sourceToken());
        if (known.isEmpty()) {
            return ProviderAnswer.declined(null, "invalid-card");
        }
        TestCard card = known.get();
        if (!card.charges()) {
            throw new OutcomeUnknownException("The sandbox was asked not to answer", null);
        }
        Operation done = operations.once(
                request.idempotencyKey(),
                id -> new Operation(
                        id,
                        request.idempotencyKey(),
                        Operation.CHARGE,
                        request.amountMinor(),
                        request.currency(),
                        request.reference(),
                        null,
                        card.refusal(),
                        now()));
        if (!card.answers()) {
            throw new OutcomeUnknownException("The sandbox was asked not to answer", null);
        }
        if (card == TestCard.ANSWERS_TWICE) {
            tell(done);
            tell(done);
        }
        return answer(done);
    }

    /** As a webhook that is sent again: the same message twice. */
    private void tell(Operation done) {
        PaymentReports.Effect effect =
                reports.report(new ProviderReport(MODULE, "event-" + done.id(), done.key(), answer(done)));
        if (effect == PaymentReports.Effect.UNMATCHED) {
            throw new IllegalStateException("The till does not know what it asked for");
        }
    }

    @Override
    public ProviderAnswer refund(RefundRequest request) {
        return answer(operations.refundOnce(
                request.idempotencyKey(), charge(request.chargeReference()), (id, charge, left) -> {
                    boolean fits = charge.filter(Operation::approved)
                                    .filter(each -> each.currency().equals(request.currency()))
                                    .isPresent()
                            && request.amountMinor() <= left;
                    return new Operation(
                            id,
                            request.idempotencyKey(),
                            Operation.REFUND,
                            request.amountMinor(),
                            request.currency(),
                            "Refund",
                            charge.map(Operation::id).orElse(null),
                            fits ? null : "refund-refused",
                            now());
                }));
    }

    /** Null for what is no reference of this bank. */
    private static UUID charge(String reference) {
        try {
            return UUID.fromString(reference);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    @Override
    public Optional<ProviderAnswer> find(Enquiry enquiry) {
        return operations.find(enquiry.idempotencyKey()).map(SandboxBank::answer);
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public PaymentLink paymentLink(LinkRequest request) {
        PayPage page = pages.once(
                request.idempotencyKey(),
                id -> new PayPage(
                        id,
                        request.idempotencyKey(),
                        request.amountMinor(),
                        request.currency(),
                        request.reference(),
                        false,
                        now()));
        URI here = hooks.address("pages").resolve("/settings/payments-sandbox?page=" + page.id());
        return new PaymentLink(page.id().toString(), here);
    }

    @Override
    public void withdraw(PaymentLink link) {
        pages.withdraw(UUID.fromString(link.reference()));
    }

    /**
     * As the patient would on the page; twice is once.
     *
     * @return false when it was taken back
     */
    public boolean payOn(PayPage page) {
        if (page.withdrawn()) {
            return false;
        }
        tell(operations.once(
                page.key(),
                id -> new Operation(
                        id,
                        page.key(),
                        Operation.CHARGE,
                        page.amountMinor(),
                        page.currency(),
                        page.words(),
                        null,
                        null,
                        now())));
        return true;
    }

    private static ProviderAnswer answer(Operation done) {
        String reference = done.id().toString();
        return done.approved() ? ProviderAnswer.approved(reference) : ProviderAnswer.declined(reference, done.reason());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
