package com.codecanvas.medspa.treatments.domain;

import java.util.List;
import java.util.Optional;

/**
 * Published settings of a kind of device: what is usual, not what is right.
 *
 * @param pulseNs pulse duration in nanoseconds; 0.3 is 300 ps
 * @param modes one for each wavelength
 * @param darkSkinRepetitionHz for skin types IV to VI
 */
public record DeviceClass(
        String code, String name, Range pulseNs, List<Mode> modes, Range repetitionHz, Range darkSkinRepetitionHz) {

    /** Limits at one wavelength. */
    public record Mode(int wavelengthNm, Range spotMm, Range fluenceJPerCm2) {}

    public DeviceClass {
        modes = List.copyOf(modes);
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("Device class " + code + " has no wavelength");
        }
    }

    public Optional<Mode> mode(int wavelengthNm) {
        return modes.stream()
                .filter(mode -> mode.wavelengthNm() == wavelengthNm)
                .findFirst();
    }
}
