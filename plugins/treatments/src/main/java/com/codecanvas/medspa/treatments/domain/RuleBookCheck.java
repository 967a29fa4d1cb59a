package com.codecanvas.medspa.treatments.domain;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must hold in a rule book before anybody is judged by it. */
final class RuleBookCheck {

    private RuleBookCheck() {}

    static void text(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Rule book without " + name);
        }
    }

    static void present(String name, Object value) {
        if (value == null) {
            throw new IllegalArgumentException("Rule book without " + name);
        }
    }

    static <T> List<T> distinct(String name, List<T> values, Function<T, ?> key) {
        if (values == null || values.isEmpty()) {
            throw new IllegalArgumentException("Rule book without " + name);
        }
        if (values.stream().map(key).distinct().count() != values.size()) {
            throw new IllegalArgumentException("Rule book with a key twice in " + name);
        }
        return List.copyOf(values);
    }

    static void wavelengthsKnown(List<WavelengthRule> wavelengths, List<DeviceClass> devices) {
        Set<Integer> known =
                wavelengths.stream().map(WavelengthRule::wavelengthNm).collect(Collectors.toSet());
        for (DeviceClass device : devices) {
            for (DeviceClass.Mode mode : device.modes()) {
                if (!known.contains(mode.wavelengthNm())) {
                    throw new IllegalArgumentException(
                            "Device class " + device.code() + " has an unknown wavelength " + mode.wavelengthNm());
                }
            }
        }
    }
}
