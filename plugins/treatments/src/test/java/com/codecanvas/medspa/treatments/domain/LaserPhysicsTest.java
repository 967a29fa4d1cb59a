package com.codecanvas.medspa.treatments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaserPhysicsTest {

    @Test
    void fiveAndAHalfJoulesOnThreeMillimetres() {
        assertThat(LaserPhysics.spotAreaCm2(3)).isCloseTo(0.070686, within(1e-6));
        double energyMilliJ = LaserPhysics.pulseEnergyMilliJ(5.5, 3);
        assertThat(energyMilliJ).isCloseTo(388.8, within(0.05));
        assertThat(LaserPhysics.irradianceWPerCm2(5.5, 100)).isCloseTo(5.5e7, within(1.0));
        assertThat(LaserPhysics.peakPowerW(energyMilliJ, 100)).isCloseTo(3.89e6, within(0.005e6));
    }

    @Test
    void tenJoulesOnThreeMillimetresInEightNanoseconds() {
        assertThat(LaserPhysics.pulseEnergyMilliJ(10, 3)).isCloseTo(706.9, within(0.05));
        assertThat(LaserPhysics.irradianceWPerCm2(10, 8)).isCloseTo(1.25e9, within(1.0));
    }

    @Test
    void tenJoulesOnFiveMillimetres() {
        assertThat(LaserPhysics.pulseEnergyMilliJ(10, 5)).isCloseTo(1963, within(0.5));
    }

    @Test
    void thirtySquareCentimetresWithATenthOfOverlap() {
        int pulses = LaserPhysics.pulsesFor(30, 3, 0.1);
        assertThat(pulses).isEqualTo(472);
        assertThat(LaserPhysics.durationS(pulses, 5)).isCloseTo(94.4, within(1e-9));
    }

    @Test
    void energyAndFluenceConvertIntoEachOther() {
        assertThat(LaserPhysics.fluenceJPerCm2(LaserPhysics.pulseEnergyMilliJ(4.2, 4), 4))
                .isCloseTo(4.2, within(1e-12));
        assertThat(LaserPhysics.totalEnergyJ(472, 388.8)).isCloseTo(183.5, within(0.05));
    }

    @Test
    void eyewearNeedsTheLogarithmOfExposureOverLimit() {
        assertThat(LaserPhysics.opticalDensity(5, 5e-6)).isCloseTo(6, within(1e-9));
        assertThat(LaserPhysics.opticalDensity(1e-7, 5e-7)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatNoLaserHas(double value) {
        assertThatThrownBy(() -> LaserPhysics.spotAreaCm2(value)).hasMessage("spotMm must be above zero");
        assertThatThrownBy(() -> LaserPhysics.irradianceWPerCm2(5, value)).hasMessage("pulseNs must be above zero");
    }

    @Test
    void refusesAWholeOverlap() {
        assertThatThrownBy(() -> LaserPhysics.pulsesFor(30, 3, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
