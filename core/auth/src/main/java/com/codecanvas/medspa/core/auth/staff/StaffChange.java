package com.codecanvas.medspa.core.auth.staff;

import com.codecanvas.medspa.api.web.Checks;

/** What to change of a user; null leaves it. */
public record StaffChange(String name, String role, Boolean active) {

    private static final int LONGEST_NAME = 100;

    /** @throws com.codecanvas.medspa.api.web.ProblemException 422 naming each field */
    public Staff applyTo(Staff staff) {
        new Checks()
                .that(name == null || !name.isBlank(), "name", "required", "Enter the person's name.")
                .atMost(LONGEST_NAME, name, "name", "The name can have at most 100 characters.")
                .that(
                        role == null || BuiltInRole.of(role).isPresent(),
                        "role",
                        "unknown",
                        "Choose one of owner, admin, practitioner, front-desk and auditor.")
                .done();
        return new Staff(
                staff.id(),
                staff.email(),
                name == null ? staff.name() : name.trim(),
                role == null ? staff.role() : BuiltInRole.of(role).orElseThrow(),
                active == null ? staff.active() : active,
                staff.passwordHash(),
                staff.passwordTemporary(),
                staff.lastSignInAt(),
                staff.version() + 1,
                staff.createdAt());
    }
}
