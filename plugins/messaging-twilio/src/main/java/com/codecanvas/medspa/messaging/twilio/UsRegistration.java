package com.codecanvas.medspa.messaging.twilio;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Set;
import java.util.regex.Pattern;

/** Carriers in the US block messages from ordinary numbers whose sender and purpose are not registered (10DLC). Toll-free numbers and short codes have registrations of their own. */
final class UsRegistration {

    /** The code that a refused message shows. */
    static final String MISSING = "us-registration-missing";

    private static final Set<String> UNDER_US_CARRIERS = Set.of("US", "PR", "VI", "GU", "AS", "MP");
    private static final Pattern TOLL_FREE = Pattern.compile("\\+18(?:00|33|44|55|66|77|88)[0-9]{7}");
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9]{3,8}");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private UsRegistration() {}

    static boolean missing(TwilioSettings settings, String to) {
        return !settings.registered() && needed(settings) && isUs(to);
    }

    static boolean needed(TwilioSettings settings) {
        return settings.byService()
                || !(TOLL_FREE.matcher(settings.fromNumber()).matches()
                        || SHORT_CODE.matcher(settings.fromNumber()).matches());
    }

    private static boolean isUs(String number) {
        try {
            String region = NUMBERS.getRegionCodeForNumber(NUMBERS.parse(number, null));
            return region == null ? number.startsWith("+1") : UNDER_US_CARRIERS.contains(region);
        } catch (NumberParseException e) {
            return false;
        }
    }
}
