package com.codecanvas.medspa.treatments.domain;

/**
 * What a clinic learnt from its completed treatments: sessions needed over sessions predicted. Modern devices need fewer than Kirby-Desai says.
 *
 * @param factor 1 while nothing is learnt
 * @param treatments how many the factor stands on, learnt or not yet
 */
public record Calibration(double factor, int treatments, boolean learnt) {

    /** Completed treatments added up. */
    public record Totals(int treatments, int predicted, int actual) {}

    /** @param fewest completed treatments before the clinic's own factor is believed */
    public static Calibration learn(Totals totals, int fewest) {
        boolean enough = totals.treatments() >= Math.max(1, fewest) && totals.predicted() > 0;
        double factor = enough ? (double) totals.actual() / totals.predicted() : 1;
        return new Calibration(factor, totals.treatments(), enough);
    }

    public double apply(int score) {
        return score * factor;
    }
}
