package com.codecanvas.medspa.core.auth.staff;

import com.codecanvas.medspa.api.web.Problem;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** An address in the one form in which it is compared: lower case, domain in ASCII. Domains that mix scripts are refused. */
public record EmailAddress(String text) {

    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9.-]{1,190}\\.[a-z0-9-]{2,63}");

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 naming {@code field} */
    public static EmailAddress parse(String field, String input) {
        String text = input == null ? "" : Normalizer.normalize(input.trim(), Normalizer.Form.NFKC);
        int at = text.lastIndexOf('@');
        if (at < 1) {
            throw invalid(field);
        }
        String folded = text.substring(0, at).toLowerCase(Locale.ROOT) + '@' + domain(field, text.substring(at + 1));
        if (!SHAPE.matcher(folded).matches()) {
            throw invalid(field);
        }
        return new EmailAddress(folded);
    }

    private static String domain(String field, String domain) {
        if (mixed(domain)) {
            throw invalid(field);
        }
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            throw invalid(field);
        }
    }

    /** A Cyrillic letter among Latin ones looks like another domain. */
    private static boolean mixed(String domain) {
        return Arrays.stream(domain.split("\\."))
                .anyMatch(label -> label.codePoints()
                                .mapToObj(Character.UnicodeScript::of)
                                .filter(script -> script != Character.UnicodeScript.COMMON
                                        && script != Character.UnicodeScript.INHERITED)
                                .distinct()
                                .count()
                        > 1);
    }

    private static RuntimeException invalid(String field) {
        return Problem.invalid(field, "email", "Enter an e-mail address such as name@clinic.com, in Latin letters.");
    }
}
