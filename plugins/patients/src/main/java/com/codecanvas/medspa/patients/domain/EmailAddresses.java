package com.codecanvas.medspa.patients.domain;

import java.util.regex.Pattern;

/** The shape of an e-mail address that a mail server could accept, in any script. */
public final class EmailAddresses {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@\"(),:;<>\\[\\]\\\\]+@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+[\\p{L}\\p{M}\\p{N}-]{2,63}");

    private EmailAddresses() {}

    public static boolean isValid(String text) {
        int at = text.indexOf('@');
        return text.length() <= LONGEST
                && at <= LONGEST_LOCAL_PART
                && SHAPE.matcher(text).matches()
                && !text.startsWith(".")
                && text.charAt(at - 1) != '.'
                && !text.contains("..");
    }
}
