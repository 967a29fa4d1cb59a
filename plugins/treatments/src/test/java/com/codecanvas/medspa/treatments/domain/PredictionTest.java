package com.codecanvas.medspa.treatments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictionTest {

    private static final KirbyDesai ELEVEN = new KirbyDesai(
            SkinType.II, TattooLocation.UPPER_TRUNK, ColourMix.MULTIPLE, InkAmount.MODERATE, Scarring.NONE, false);

    @Test
    void theRangeEnclosesTwoAndAHalfSessionsEitherWay() {
        assertThat(SessionRange.around(11, 2.5)).isEqualTo(new SessionRange(11, 8, 14));
        assertThat(SessionRange.around(1.5, 2.5)).isEqualTo(new SessionRange(1.5, 1, 4));
    }

    @Test
    void aClinicLearnsItsFactorFromWhatItsTreatmentsTook() {
        // 100 treatments: 9.9 sessions predicted and 5.09 needed on average.
        Calibration learnt = Calibration.learn(new Calibration.Totals(100, 990, 509), 10);
        assertThat(learnt.factor()).isCloseTo(0.514, within(0.0005));
        assertThat(learnt.learnt()).isTrue();
    }

    @Test
    void fewTreatmentsTeachNothing() {
        Calibration early = Calibration.learn(new Calibration.Totals(9, 99, 50), 10);
        assertThat(early).isEqualTo(new Calibration(1, 9, false));
        assertThat(Calibration.learn(new Calibration.Totals(0, 0, 0), 0).learnt())
                .isFalse();
    }

    @Test
    void scoreRangeAndCalibrationStayApart() {
        Prediction prediction = Prediction.of(ELEVEN, 2.5, new Calibration(0.75, 20, true));
        assertThat(prediction.published().expected()).isEqualTo(11);
        assertThat(prediction.calibrated()).isEqualTo(new SessionRange(8.25, 6, 11));
        assertThat(prediction.best()).isEqualTo(prediction.calibrated());
        Prediction plain = Prediction.of(ELEVEN, 2.5, new Calibration(1, 3, false));
        assertThat(plain.best()).isEqualTo(plain.published());
    }

    @Test
    void theCourseSetsWhatWasSeenBesideWhatWasPredicted() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        Course course = Course.of(
                new SessionRange(4, 2, 5),
                List.of(
                        new Course.Rated(day, 0),
                        new Course.Rated(day.plusWeeks(8), 20),
                        new Course.Rated(day.plusWeeks(16), null)));
        assertThat(course.points()).hasSize(5);
        assertThat(course.points().get(0)).isEqualTo(new Course.Point(1, day.plusWeeks(8), 25, 50, 20, 20));
        assertThat(course.points().get(1).actualPercent()).isNull();
        assertThat(course.points().get(4).predictedPercent()).isEqualTo(100);
    }
}
