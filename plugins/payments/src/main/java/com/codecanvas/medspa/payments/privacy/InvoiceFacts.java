package com.codecanvas.medspa.payments.privacy;

import com.codecanvas.medspa.payments.domain.Invoice;
import com.codecanvas.medspa.payments.domain.Line;
import com.codecanvas.medspa.payments.domain.LineKind;
import com.codecanvas.medspa.payments.domain.Totals;
import java.time.Instant;
import java.util.List;

/** An invoice as its patient reads it. */
record InvoiceFacts(
        Long number,
        String status,
        List<Item> lines,
        String subtotal,
        String discount,
        String tax,
        String tip,
        String total,
        String paidFromDeposits,
        String paid,
        String refunded,
        String stillDue,
        Instant openedAt,
        Instant paidAt,
        Instant voidedAt,
        String voidedBecause) {

    record Item(String kind, String item, int quantity, String price, String taxRate, String share, Integer sessions) {

        static Item of(Line line, Amounts amounts) {
            return new Item(
                    Amounts.words(line.kind()),
                    line.text(),
                    line.quantity(),
                    amounts.unlessNone(line.unitMinor()),
                    Amounts.percent(line.taxPermille()),
                    Amounts.percent(line.sharePermille()),
                    line.kind() == LineKind.PACKAGE ? line.sessions() : null);
        }
    }

    static InvoiceFacts of(Invoice invoice, Amounts amounts) {
        Totals totals = invoice.totals();
        return new InvoiceFacts(
                invoice.number(),
                Amounts.words(invoice.status()),
                invoice.lines().stream().map(line -> Item.of(line, amounts)).toList(),
                amounts.of(totals.subtotalMinor()),
                amounts.unlessNone(totals.discountMinor()),
                amounts.unlessNone(totals.taxMinor()),
                amounts.unlessNone(totals.tipMinor()),
                amounts.of(totals.totalMinor()),
                amounts.unlessNone(invoice.paid().depositMinor()),
                amounts.unlessNone(invoice.paid().paidMinor()),
                amounts.unlessNone(invoice.paid().refundedMinor()),
                amounts.unlessNone(invoice.dueMinor()),
                invoice.times().opened(),
                invoice.times().paid(),
                invoice.times().voided(),
                invoice.voidReason());
    }
}
