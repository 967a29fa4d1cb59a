package com.codecanvas.medspa.payments;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider that really moves money, in its memory, and answers as the test wants. */
final class Bank implements PaymentProvider {

    /** How the next call ends. */
    enum Mood {
        APPROVES,
        DECLINES,
        IS_AWAY,
        TIMES_OUT_AFTER_CHARGING,
        TIMES_OUT_BEFORE_CHARGING,
        ANSWERS_NOTHING,
        BREAKS_AFTER_CHARGING,
        IS_KILLED_AFTER_CHARGING,
        IS_KILLED_BEFORE_CHARGING,
        ACCEPTS_AND_FORGETS
    }

    /** The power is cut: nobody catches this. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    volatile Mood mood = Mood.APPROVES;
    volatile Runnable beforeAnswering = () -> {};
    final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, ProviderAnswer> answers = new ConcurrentHashMap<>();
    private final Map<String, Long> moved = new ConcurrentHashMap<>();

    long movedMinor() {
        return moved.values().stream().mapToLong(Long::longValue).sum();
    }

    int times() {
        return moved.size();
    }

    @Override
    public CheckoutForm checkout() {
        return new CheckoutForm("test", Map.of());
    }

    @Override
    public ProviderAnswer charge(ChargeRequest request) {
        requests.add(request.idempotencyKey() + " " + request.reference());
        return answer(request.idempotencyKey(), request.amountMinor());
    }

    @Override
    public ProviderAnswer refund(RefundRequest request) {
        requests.add(request.idempotencyKey() + " " + request.chargeReference());
        return answer(request.idempotencyKey(), -request.amountMinor());
    }

    private ProviderAnswer answer(String key, long amountMinor) {
        beforeAnswering.run();
        switch (mood) {
            case IS_AWAY -> throw new ProviderUnavailableException("away");
            case TIMES_OUT_BEFORE_CHARGING -> throw new OutcomeUnknownException("time-out", null);
            case IS_KILLED_BEFORE_CHARGING -> throw new Killed();
            case ACCEPTS_AND_FORGETS -> {
                return ProviderAnswer.inProgress("b-" + key);
            }
            case DECLINES -> answers.putIfAbsent(key, ProviderAnswer.declined("d-" + key, "insufficient-funds"));
            default -> {
                answers.putIfAbsent(key, ProviderAnswer.approved("b-" + key));
                moved.putIfAbsent(key, amountMinor);
            }
        }
        return switch (mood) {
            case TIMES_OUT_AFTER_CHARGING -> throw new OutcomeUnknownException("time-out", null);
            case BREAKS_AFTER_CHARGING -> throw new IllegalStateException("not JSON");
            case IS_KILLED_AFTER_CHARGING -> throw new Killed();
            case ANSWERS_NOTHING -> null;
            default -> answers.get(key);
        };
    }

    @Override
    public Optional<ProviderAnswer> find(Enquiry enquiry) {
        if (mood == Mood.IS_AWAY) {
            throw new ProviderUnavailableException("away");
        }
        return Optional.ofNullable(answers.get(enquiry.idempotencyKey()));
    }

    boolean hasPages = true;
    final List<String> withdrawn = new CopyOnWriteArrayList<>();

    @Override
    public boolean hasPages() {
        return hasPages;
    }

    @Override
    public PaymentLink paymentLink(LinkRequest request) {
        requests.add(request.idempotencyKey() + " " + request.reference());
        return switch (mood) {
            case IS_AWAY -> throw new ProviderUnavailableException("away");
            case TIMES_OUT_BEFORE_CHARGING -> throw new OutcomeUnknownException("time-out", null);
            default ->
                new PaymentLink(
                        "page-" + request.idempotencyKey(),
                        URI.create("https://pay.example/" + request.idempotencyKey()));
        };
    }

    @Override
    public void withdraw(PaymentLink link) {
        if (mood == Mood.IS_AWAY) {
            throw new ProviderUnavailableException("away");
        }
        withdrawn.add(link.reference());
    }

    /** As the patient does on a page. */
    void paidOnPage(String key, long amountMinor) {
        answers.put(key, ProviderAnswer.approved("b-" + key));
        moved.put(key, amountMinor);
    }
}
