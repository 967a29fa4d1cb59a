package com.codecanvas.medspa.core.auth.session;

import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.staff.RolePermissions.Basis;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A session in memory. */
final class KnownSession {

    private final SessionRow row;
    private final SessionPeople.Person person;
    private final Instant loadedAt;
    private final AtomicReference<Instant> notedAt;
    private volatile Instant usedAt;
    private volatile Granted granted;

    /** What the user may do as long as nothing changes that it follows from. */
    private record Granted(Basis basis, Session session) {}

    KnownSession(SessionRow row, SessionPeople.Person person, Instant loadedAt) {
        this.row = row;
        this.person = person;
        this.loadedAt = loadedAt;
        this.notedAt = new AtomicReference<>(row.seenAt());
        this.usedAt = loadedAt;
    }

    UUID id() {
        return row.id();
    }

    UUID clinicId() {
        return row.clinicId();
    }

    UUID userId() {
        return row.userId();
    }

    Staff staff() {
        return person.staff();
    }

    boolean olderThan(Duration age, Instant now) {
        return now.isAfter(loadedAt.plus(age));
    }

    boolean over(SessionLimits limits, Instant now) {
        return now.isAfter(row.expiresAt()) || limits.idle(usedAt, now);
    }

    /** True once in each interval: the caller then stores the use. */
    boolean useIsNews(Instant now, Duration interval) {
        usedAt = now;
        Instant noted = notedAt.get();
        return now.isAfter(noted.plus(interval)) && notedAt.compareAndSet(noted, now);
    }

    /** The session as used from this address, with what its user may do now. */
    Session session(String address, Basis basis, Supplier<Set<String>> permissions) {
        Granted now = granted;
        if (now == null
                || !now.basis().equals(basis)
                || !now.session().scope().actor().address().equals(address)) {
            now = new Granted(basis, session(address, permissions.get()));
            granted = now;
        }
        return now.session();
    }

    private Session session(String address, Set<String> permissions) {
        Staff staff = person.staff();
        Actor actor = new Actor(staff.id(), staff.name(), staff.role().id(), permissions, address);
        return new Session(row.id(), new Scope(person.scope().clinic(), actor), row.csrfToken(), row.expiresAt());
    }
}
