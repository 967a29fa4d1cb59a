package com.codecanvas.medspa.payments.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What the lines of an invoice come to. A discount is shared out over all that is sold by its amounts, and tax is computed on each line after it, half up.
 *
 * @param subtotalMinor all that is sold, before discount and tax
 * @param deferredMinor the part of the net that packages are, earned as their sessions are used
 * @param nets of each line in order, after its share of the discount; 0 for discounts and tips
 */
public record Totals(
        long subtotalMinor, long discountMinor, long taxMinor, long tipMinor, long deferredMinor, List<Long> nets) {

    public Totals {
        nets = List.copyOf(nets);
    }

    public static Totals of(List<Line> lines) {
        long subtotal = subtotal(lines);
        long asked = discountAsked(lines, subtotal);
        long tip =
                sum(lines.stream().filter(line -> line.kind() == LineKind.TIP).toList());
        return shared(lines, subtotal, Math.min(asked, subtotal), tip);
    }

    /** All that is sold, before discount and tax. */
    public static long subtotal(List<Line> lines) {
        return sum(lines.stream().filter(line -> line.kind().sold()).toList());
    }

    /** What the discounts come to, even if that is more than what is sold. */
    public static long discountAsked(List<Line> lines, long subtotalMinor) {
        long asked = 0;
        for (Line line : lines) {
            if (line.kind() == LineKind.DISCOUNT) {
                asked = Math.addExact(asked, line.amountMinor() + Money.permille(subtotalMinor, line.sharePermille()));
            }
        }
        return asked;
    }

    private static Totals shared(List<Line> lines, long subtotal, long discount, long tip) {
        List<Long> nets = new ArrayList<>();
        long before = 0;
        long tax = 0;
        long deferred = 0;
        for (Line line : lines) {
            long net = 0;
            if (line.kind().sold() && subtotal > 0) {
                long after = before + line.amountMinor();
                long share = Money.upTo(discount, after, subtotal) - Money.upTo(discount, before, subtotal);
                before = after;
                net = line.amountMinor() - share;
                tax += Money.permille(net, line.taxPermille());
                deferred += line.kind() == LineKind.PACKAGE ? net : 0;
            }
            nets.add(net);
        }
        return new Totals(subtotal, discount, tax, tip, deferred, nets);
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(Line::amountMinor).reduce(0, Math::addExact);
    }

    public long revenueMinor() {
        return subtotalMinor - discountMinor - deferredMinor;
    }

    public long totalMinor() {
        return subtotalMinor - discountMinor + taxMinor + tipMinor;
    }
}
