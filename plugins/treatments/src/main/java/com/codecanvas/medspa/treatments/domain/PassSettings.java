package com.codecanvas.medspa.treatments.domain;

/**
 * What a laser was set to for one pass over some inks.
 *
 * @param pulseNs pulse duration in nanoseconds
 * @param overlap share of a spot that the next covers again, 0 to below 1
 */
public record PassSettings(
        int wavelengthNm,
        double spotMm,
        double fluenceJPerCm2,
        double pulseNs,
        double repetitionHz,
        int pulses,
        double overlap) {

    public double pulseEnergyMilliJ() {
        return LaserPhysics.pulseEnergyMilliJ(fluenceJPerCm2, spotMm);
    }

    public double irradianceWPerCm2() {
        return LaserPhysics.irradianceWPerCm2(fluenceJPerCm2, pulseNs);
    }

    public double totalEnergyJ() {
        return LaserPhysics.totalEnergyJ(pulses, pulseEnergyMilliJ());
    }

    public double durationS() {
        return LaserPhysics.durationS(pulses, repetitionHz);
    }
}
