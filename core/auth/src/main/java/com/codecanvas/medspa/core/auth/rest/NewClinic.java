package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.core.auth.staff.NewStaff;
import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** A clinic to be set up with its first owner. {@code timeZone} is an IANA name; locale and currency default to en-US and USD. */
public record NewClinic(String name, String timeZone, String locale, String currency, NewStaff admin) {

    private static final int LONGEST_NAME = 120;

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 naming each field */
    Clinic clinic() {
        String language = locale == null ? "en-US" : locale;
        String money = currency == null ? "USD" : currency;
        new Checks()
                .required(name, "name", "Enter the clinic's name.")
                .atMost(LONGEST_NAME, name, "name", "The name can have at most 120 characters.")
                .that(
                        timeZone != null && ZoneId.getAvailableZoneIds().contains(timeZone),
                        "timeZone",
                        "unknown",
                        "Enter an IANA time zone such as America/New_York.")
                .that(wellFormed(language), "locale", "unknown", "Enter a language tag such as en-US.")
                .that(
                        Currency.getAvailableCurrencies().stream()
                                .anyMatch(known -> known.getCurrencyCode().equals(money)),
                        "currency",
                        "unknown",
                        "Enter an ISO 4217 code such as USD.")
                .that(admin != null, "admin", "required", "Say who the first owner is.")
                .done();
        return new Clinic(Ids.next(), name.trim(), ZoneId.of(timeZone), language, money);
    }

    private static boolean wellFormed(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }
}
