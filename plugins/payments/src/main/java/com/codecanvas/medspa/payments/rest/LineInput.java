package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.payments.domain.Line;
import com.codecanvas.medspa.payments.domain.LineKind;
import com.codecanvas.medspa.payments.domain.Money;
import com.codecanvas.medspa.payments.domain.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A line of an invoice as it is sent; null where something was left out. A discount says either {@code unitMinor} or {@code sharePermille}. */
public record LineInput(
        String kind,
        String text,
        UUID itemId,
        UUID serviceId,
        Integer quantity,
        Long unitMinor,
        Integer taxPermille,
        Integer sharePermille,
        Integer sessions) {

    private static final int MOST_LINES = 100;

    static List<Line> read(List<LineInput> given) {
        List<LineInput> inputs = given == null ? List.of() : given;
        Form form = new Form().that(inputs.size() <= MOST_LINES, "lines", "too-many", "Use at most 100 lines.");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(inputs.size(), MOST_LINES); i++) {
            LineInput input = inputs.get(i);
            String at = "lines[" + i + "]";
            form.that(input != null, at, "required", "A line must not be empty.");
            if (input != null) {
                lines.add(input.line(form, at + "."));
            }
        }
        form.done();
        check(form, lines);
        return lines;
    }

    private Line line(Form form, String at) {
        LineKind known = form.choice(at + "kind", kind, LineKind.class);
        boolean discount = known == LineKind.DISCOUNT;
        boolean sold = known != null && known.sold();
        boolean share = discount && sharePermille != null && sharePermille > 0;
        long unit = form.amount(at + "unitMinor", share && unitMinor == null ? Long.valueOf(0) : unitMinor, 0);
        int tax = form.whole(at + "taxPermille", taxPermille, Form.Range.TAX, 0);
        int part = form.whole(at + "sharePermille", sharePermille, Form.Range.SHARE, 0);
        int count = form.whole(at + "sessions", sessions, Form.Range.SESSIONS, 0);
        int pieces = form.whole(at + "quantity", quantity, Form.Range.QUANTITY, 1);
        form.that(!share || unit == 0, at + "unitMinor", "either", "Give a discount as an amount or as a share.")
                .that(discount || part == 0, at + "sharePermille", "misplaced", "Only a discount has a share.")
                .that(sold || tax == 0, at + "taxPermille", "misplaced", "Discounts and tips carry no tax.")
                .that(
                        (known == LineKind.PACKAGE) == (count > 0),
                        at + "sessions",
                        "sessions",
                        "A package has at least one session, and nothing else has any.")
                .that(unit * pieces <= Money.MOST, at + "unitMinor", "range", "A line must not be above 10 million.");
        return new Line(known, form.line(at + "text", text), itemId, serviceId, pieces, unit, tax, part, count);
    }

    private static void check(Form form, List<Line> lines) {
        long subtotal = Totals.subtotal(lines);
        form.that(subtotal <= Money.MOST, "lines", "range", "All that is sold must not be above 10 million.");
        if (form.fine()) {
            form.that(
                    Totals.discountAsked(lines, subtotal) <= subtotal,
                    "lines",
                    "discount",
                    "The discounts are more than what is sold.");
        }
        if (form.fine()) {
            form.that(
                    Totals.of(lines).totalMinor() <= Money.MOST,
                    "lines",
                    "range",
                    "The total must not be above 10 million.");
        }
        form.done();
    }
}
