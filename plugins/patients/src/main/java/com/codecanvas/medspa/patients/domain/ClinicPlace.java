package com.codecanvas.medspa.patients.domain;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** Where and when a clinic reads what is typed: today's date there, and the country of a phone number without one. */
public record ClinicPlace(LocalDate today, Locale locale, String region) {

    private static final String DEFAULT_REGION = "US";

    public static ClinicPlace of(Clinic clinic, Clock clock) {
        Locale locale = Locale.forLanguageTag(clinic.locale() == null ? "en-US" : clinic.locale());
        return new ClinicPlace(LocalDate.now(clock.withZone(clinic.timeZone())), locale, regionOf(locale));
    }

    private static String regionOf(Locale locale) {
        boolean known = PhoneNumberUtil.getInstance().getSupportedRegions().contains(locale.getCountry());
        return known ? locale.getCountry() : DEFAULT_REGION;
    }
}
