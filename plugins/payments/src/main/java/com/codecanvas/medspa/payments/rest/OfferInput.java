package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.payments.domain.Offer;
import com.codecanvas.medspa.payments.domain.OfferKind;
import java.util.UUID;

/** A product or package to be sold; null where something was left out. */
public record OfferInput(
        String kind,
        String name,
        UUID serviceId,
        Integer sessions,
        Long amountMinor,
        Integer taxPermille,
        Boolean active) {

    Offer read(UUID id, long version) {
        Form form = new Form();
        OfferKind known = form.choice("kind", kind, OfferKind.class);
        String called = form.line("name", name);
        int count = form.whole("sessions", sessions, Form.Range.SESSIONS, 0);
        long amount = form.amount("amountMinor", amountMinor, 0);
        int tax = form.whole("taxPermille", taxPermille, Form.Range.TAX, 0);
        form.that(
                (known == OfferKind.PACKAGE) == (count > 0),
                "sessions",
                "sessions",
                "A package has at least one session, and a product has none.");
        form.done();
        return new Offer(id, known, called, serviceId, count, amount, tax, active == null || active, version);
    }
}
