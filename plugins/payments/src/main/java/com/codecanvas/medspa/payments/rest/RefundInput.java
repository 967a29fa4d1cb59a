package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.payments.till.GiveBack;

/** Money to be given back. */
public record RefundInput(Long amountMinor, String currency, String reason) {

    static GiveBack read(RefundInput input, String clientKey) {
        RefundInput given = Form.needed(input);
        Form form = new Form();
        long amount = form.amount("amountMinor", given.amountMinor(), 1);
        String why = form.line("reason", given.reason());
        form.that(given.currency() != null, "currency", "required", "Say in which currency.");
        form.done();
        return new GiveBack(amount, given.currency(), why, clientKey);
    }
}
