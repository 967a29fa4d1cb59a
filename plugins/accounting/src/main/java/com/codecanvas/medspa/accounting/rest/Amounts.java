package com.codecanvas.medspa.accounting.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;

/** What an amount and its tax may be. */
final class Amounts {

    private static final long MOST = 100_000_000_00L;
    private static final int WHOLE = 1000;

    private Amounts() {}

    static Checks check(Long gross, Integer taxPermille) {
        return new Checks()
                .that(gross != null, "gross", "required", "Give the amount in the currency's smallest unit.")
                .that(gross == null || Math.abs(gross) <= MOST, "gross", "range", "At most 100 million.")
                .that(
                        taxPermille != null && taxPermille >= 0 && taxPermille < WHOLE,
                        "taxPermille",
                        "range",
                        "Give the tax rate in parts of a thousand, from 0 to 999.");
    }

    static <T> T given(T body) {
        if (body == null) {
            throw Problem.malformed("The request needs a body.", null);
        }
        return body;
    }
}
