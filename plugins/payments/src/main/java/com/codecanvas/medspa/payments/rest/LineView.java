package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.payments.domain.Code;
import com.codecanvas.medspa.payments.domain.Line;
import java.util.UUID;

/** A line of an invoice as it is read. */
public record LineView(
        String kind,
        String text,
        UUID itemId,
        UUID serviceId,
        int quantity,
        long unitMinor,
        int taxPermille,
        int sharePermille,
        int sessions,
        long amountMinor) {

    static LineView of(Line line) {
        return new LineView(
                Code.of(line.kind()),
                line.text(),
                line.itemId(),
                line.serviceId(),
                line.quantity(),
                line.unitMinor(),
                line.taxPermille(),
                line.sharePermille(),
                line.sessions(),
                line.amountMinor());
    }
}
