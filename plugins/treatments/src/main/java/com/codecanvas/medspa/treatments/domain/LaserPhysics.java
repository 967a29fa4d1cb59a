package com.codecanvas.medspa.treatments.domain;

/** A laser pulse in numbers; every unit is in a name. Flat-top beam, circular spot. */
public final class LaserPhysics {

    private static final double MM_PER_CM = 10;
    private static final double NS_PER_S = 1e9;
    private static final double MJ_PER_J = 1000;

    private LaserPhysics() {}

    /** {@code A = pi (d/2)^2}. */
    public static double spotAreaCm2(double spotMm) {
        double radiusCm = positive("spotMm", spotMm) / MM_PER_CM / 2;
        return Math.PI * radiusCm * radiusCm;
    }

    /** {@code E = F A}. */
    public static double pulseEnergyMilliJ(double fluenceJPerCm2, double spotMm) {
        return positive("fluenceJPerCm2", fluenceJPerCm2) * spotAreaCm2(spotMm) * MJ_PER_J;
    }

    /** {@code F = E / A}, for devices that show the energy. */
    public static double fluenceJPerCm2(double pulseEnergyMilliJ, double spotMm) {
        return positive("pulseEnergyMilliJ", pulseEnergyMilliJ) / MJ_PER_J / spotAreaCm2(spotMm);
    }

    /** {@code F / t}: peak irradiance. */
    public static double irradianceWPerCm2(double fluenceJPerCm2, double pulseNs) {
        return positive("fluenceJPerCm2", fluenceJPerCm2) * NS_PER_S / positive("pulseNs", pulseNs);
    }

    /** {@code E / t}. */
    public static double peakPowerW(double pulseEnergyMilliJ, double pulseNs) {
        return positive("pulseEnergyMilliJ", pulseEnergyMilliJ) / MJ_PER_J * NS_PER_S / positive("pulseNs", pulseNs);
    }

    /**
     * {@code ceil(area / (A (1 - overlap)))}.
     *
     * @param overlap share of a spot that the next one covers again, 0 to below 1
     */
    public static int pulsesFor(double areaCm2, double spotMm, double overlap) {
        if (!(overlap >= 0 && overlap < 1)) {
            throw new IllegalArgumentException("overlap must be from 0 to below 1");
        }
        return (int) Math.ceil(positive("areaCm2", areaCm2) / (spotAreaCm2(spotMm) * (1 - overlap)));
    }

    public static double totalEnergyJ(int pulses, double pulseEnergyMilliJ) {
        return pulses * positive("pulseEnergyMilliJ", pulseEnergyMilliJ) / MJ_PER_J;
    }

    public static double durationS(int pulses, double repetitionHz) {
        return pulses / positive("repetitionHz", repetitionHz);
    }

    /**
     * {@code log10(H0 / MPE)}: the optical density that eyewear needs at a wavelength, ANSI Z136.1.
     *
     * @param mpeJPerCm2 the maximum permissible exposure, as the clinic's safety officer states it
     */
    public static double opticalDensity(double exposureJPerCm2, double mpeJPerCm2) {
        double ratio = positive("exposureJPerCm2", exposureJPerCm2) / positive("mpeJPerCm2", mpeJPerCm2);
        return Math.max(0, Math.log10(ratio));
    }

    private static double positive(String name, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must be above zero");
        }
        return value;
    }
}
