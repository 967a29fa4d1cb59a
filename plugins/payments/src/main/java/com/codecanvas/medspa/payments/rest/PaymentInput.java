package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.payments.domain.Method;
import com.codecanvas.medspa.payments.till.Wanted;

/**
 * Money to be taken.
 *
 * @param provider of a card: whose fields took it, as {@code GET /payments/checkout} said
 * @param sourceToken of a card: what those fields gave
 */
public record PaymentInput(String method, Long amountMinor, String currency, String provider, String sourceToken) {

    private static final int LONGEST_TOKEN = 2000;

    static Wanted read(PaymentInput input, String clientKey) {
        PaymentInput given = Form.needed(input);
        Form form = new Form();
        Method method = form.choice("method", given.method(), Method.class);
        long amount = form.amount("amountMinor", given.amountMinor(), 1);
        String token = given.sourceToken();
        boolean card = method == Method.CARD;
        form.that(given.currency() != null, "currency", "required", "Say in which currency.")
                .that(
                        !card || token != null && !token.isBlank() && token.length() <= LONGEST_TOKEN,
                        "sourceToken",
                        "required",
                        "A card payment needs what the provider's card fields gave.")
                .that(card || token == null, "sourceToken", "misplaced", "Only a card payment has a token.")
                .that(!card || given.provider() != null, "provider", "required", "Say whose card fields were used.");
        form.done();
        return new Wanted(method, amount, given.currency(), given.provider(), token, clientKey);
    }

    @Override
    public String toString() {
        return "PaymentInput[" + method + "]";
    }
}
