package com.codecanvas.medspa.loyalty.rest;

import com.codecanvas.medspa.api.web.Checks;
import com.codecanvas.medspa.api.web.Problem;

/** Points to add, or to take when negative, and why. */
public record Adjustment(Integer points, String reason) {

    private static final int MOST = 100_000;
    private static final int LONGEST = 200;

    static Adjustment checked(Adjustment given) {
        if (given == null) {
            throw Problem.invalid("points", "required", "Say how many points.");
        }
        Integer points = given.points();
        new Checks()
                .that(points != null && points != 0, "points", "required", "Say how many points, other than none.")
                .that(points == null || Math.abs(points) <= MOST, "points", "range", "At most 100,000 points at once.")
                .required(given.reason(), "reason", "Say why.")
                .atMost(LONGEST, given.reason(), "reason", "At most 200 characters.")
                .done();
        return given;
    }
}
