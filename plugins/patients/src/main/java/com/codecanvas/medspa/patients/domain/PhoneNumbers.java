package com.codecanvas.medspa.patients.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Brings phone numbers as people write them into E.164 form. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String SIGNS = " +-./()\u2010\u2011\u2012\u2013\u2014";

    private PhoneNumbers() {}

    /** Either the number in E.164 form or what is wrong with it. */
    public record Reading(String e164, String problem) {}

    /** @param region two letters: the country of a number written without one */
    public static Reading read(String text, String region) {
        String visible = text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!visible.codePoints().allMatch(c -> Character.isDigit(c) || SIGNS.indexOf(c) >= 0)) {
            return refused("may hold digits, spaces and + - . / ( ) only; put an extension into the note");
        }
        try {
            return judge(NUMBERS.parse(visible, region));
        } catch (NumberParseException notANumber) {
            return refused("is not a phone number; write it like (212) 555-0123 or +49 30 1234567");
        }
    }

    /** Whether text messages can arrive there: false for what the numbering plan knows as a landline. */
    public static boolean canTakeTexts(String e164) {
        try {
            return NUMBERS.getNumberType(NUMBERS.parse(e164, null)) != PhoneNumberType.FIXED_LINE;
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    private static Reading judge(PhoneNumber number) {
        return switch (NUMBERS.isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE -> new Reading(NUMBERS.format(number, PhoneNumberFormat.E164), null);
            case IS_POSSIBLE_LOCAL_ONLY -> refused("needs its area code");
            case TOO_SHORT -> refused("is too short; write it with its area code");
            case TOO_LONG -> refused("is too long");
            case INVALID_COUNTRY_CODE -> refused("has a country code that does not exist");
            case INVALID_LENGTH -> refused("has too many or too few digits");
        };
    }

    private static Reading refused(String problem) {
        return new Reading(null, problem);
    }
}
