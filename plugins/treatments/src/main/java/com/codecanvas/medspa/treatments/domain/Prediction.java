package com.codecanvas.medspa.treatments.domain;

/** Three things kept apart: the published score, its range, and what the clinic's own experience makes of it. */
public record Prediction(KirbyDesai scale, SessionRange published, Calibration calibration, SessionRange calibrated) {

    public static Prediction of(KirbyDesai scale, double plusMinus, Calibration calibration) {
        double own = calibration.apply(scale.score());
        return new Prediction(
                scale,
                SessionRange.around(scale.score(), plusMinus),
                calibration,
                SessionRange.around(own, plusMinus * calibration.factor()));
    }

    /** The estimate to plan with: the clinic's own where it has one. */
    public SessionRange best() {
        return calibration.learnt() ? calibrated : published;
    }
}
