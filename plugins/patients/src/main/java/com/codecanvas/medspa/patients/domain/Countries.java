package com.codecanvas.medspa.patients.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds a country's code of two letters from that code, the one of three letters, or the English name. */
public final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    public static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(key(text)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(key(country.getISO3Country()), code);
            codes.put(key(code), code);
        }
        codes.put("unitedstatesofamerica", "US");
        codes.put("uk", "GB");
        codes.put("england", "GB");
        codes.put("scotland", "GB");
        codes.put("wales", "GB");
        return Map.copyOf(codes);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
    }
}
