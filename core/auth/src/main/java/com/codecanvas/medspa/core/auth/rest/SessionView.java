package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.Staff;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who is signed in, where, and what they may do. {@code csrfToken} goes into the header X-CSRF-Token of unsafe requests. */
public record SessionView(Person user, Place clinic, String csrfToken, Instant expiresAt, boolean passwordTemporary) {

    /** The signed-in user. */
    public record Person(UUID id, String name, String email, String role, String roleName, List<String> permissions) {}

    /** The user's clinic. */
    public record Place(UUID id, String name, String timeZone, String locale, String currency) {}

    static SessionView of(Session session, Staff staff) {
        BuiltInRole role = staff.role();
        Clinic clinic = session.scope().clinic();
        return new SessionView(
                new Person(
                        staff.id(),
                        staff.name(),
                        staff.email(),
                        role.id(),
                        role.title(),
                        session.scope().actor().permissions().stream().sorted().toList()),
                new Place(clinic.id(), clinic.name(), clinic.timeZone().getId(), clinic.locale(), clinic.currency()),
                session.csrfToken(),
                session.expiresAt(),
                staff.passwordTemporary());
    }
}
