package com.codecanvas.medspa.core.auth.password;

import com.codecanvas.medspa.api.web.Checks;
import java.util.Locale;
import java.util.Set;

/** NIST SP 800-63B: long enough, not one that everybody tries, no rules of composition. */
public final class PasswordRules {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final Set<String> TRIED_FIRST = Set.of(
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "123456789012",
            "1234567890123",
            "12345678901234",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopasdf",
            "letmeinletmein",
            "iloveyou1234",
            "administrator",
            "adminadminadmin",
            "welcome12345",
            "changeme1234",
            "changemechangeme",
            "medspamedspa",
            "tattooremoval",
            "correcthorsebatterystaple");

    private PasswordRules() {}

    /** @param email of the user, which must not be the password */
    public static void check(String field, String password, String email) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        String folded =
                password == null ? "" : password.toLowerCase(Locale.ROOT).replace(" ", "");
        String user = email.substring(0, email.indexOf('@'));
        new Checks()
                .that(length >= SHORTEST, field, "too-short", "Use at least 12 characters. A few words work well.")
                .that(length <= LONGEST, field, "too-long", "Use at most 128 characters.")
                .that(
                        !TRIED_FIRST.contains(folded),
                        field,
                        "common",
                        "This password is one of the first that are tried.")
                .that(
                        length == 0 || folded.chars().distinct().count() > 3,
                        field,
                        "repeating",
                        "Use more than three different characters.")
                .that(
                        !folded.equals(email) && !folded.equals(user + user),
                        field,
                        "like-email",
                        "The password must not be the e-mail address.")
                .done();
    }
}
