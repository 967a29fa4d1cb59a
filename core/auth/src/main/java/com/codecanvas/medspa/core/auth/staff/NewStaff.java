package com.codecanvas.medspa.core.auth.staff;

import com.codecanvas.medspa.api.web.Checks;

/** A user to be added. {@code password} only where an operator sets a clinic up; otherwise a temporary one is made. */
public record NewStaff(String name, String email, String role, String password) {

    private static final int LONGEST_NAME = 100;

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 naming each field */
    public void check() {
        new Checks()
                .required(name, "name", "Enter the person's name.")
                .atMost(LONGEST_NAME, name, "name", "The name can have at most 100 characters.")
                .required(email, "email", "Enter the person's e-mail address.")
                .that(
                        role != null && BuiltInRole.of(role).isPresent(),
                        "role",
                        "unknown",
                        "Choose one of owner, admin, practitioner, front-desk and auditor.")
                .done();
    }
}
