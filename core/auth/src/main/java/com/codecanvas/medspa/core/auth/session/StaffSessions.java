package com.codecanvas.medspa.core.auth.session;

import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.Sessions;
import com.codecanvas.medspa.core.auth.staff.RolePermissions;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.modules.ModuleRegistry;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Opens, finds and ends sessions. A found session stays in memory for a minute, less when something about it changes anywhere. */
@Component(
        service = {Sessions.class, StaffSessions.class},
        configurationPid = "com.codecanvas.medspa.core.auth")
public final class StaffSessions implements Sessions {

    /** Text: the session's id. */
    static final String ENDED = "session-ended";
    /** Text: the user's id. */
    static final String USER_CHANGED = "user-changed";

    private static final Duration NOTE_USE_EVERY = Duration.ofMinutes(1);

    private final KernelDatabase database;
    private final Signals signals;
    private final SessionPeople people;
    private final RolePermissions permissions;
    private final SessionMemory memory = new SessionMemory();
    private final SessionLimits limits;
    private final AutoCloseable listening;

    /** idle_minutes: until a session ends without use; longest_hours: until it ends in any case. */
    @interface Settings {
        int idle_minutes() default 30;

        int longest_hours() default 12;
    }

    @Activate
    public StaffSessions(
            Settings settings,
            @Reference(target = "(name=auth)") KernelSchema schema,
            @Reference KernelDatabase database,
            @Reference Signals signals,
            @Reference SessionPeople people,
            @Reference ModuleRegistry modules) {
        this(
                new SessionLimits(
                        Duration.ofMinutes(settings.idle_minutes()), Duration.ofHours(settings.longest_hours())),
                database,
                signals,
                people,
                modules);
    }

    StaffSessions(
            SessionLimits limits,
            KernelDatabase database,
            Signals signals,
            SessionPeople people,
            ModuleRegistry modules) {
        this.limits = limits;
        this.database = database;
        this.signals = signals;
        this.people = people;
        this.permissions = new RolePermissions(modules);
        this.listening = memory.listen(signals);
    }

    @Deactivate
    void stop() throws Exception {
        listening.close();
    }

    /** A fresh session and the secret that finds it. */
    public record Opened(Session session, String secret) {}

    /** To be called in the clinic's transaction; the session is there once that has committed. */
    public Opened open(Scope scope) {
        Instant now = Instant.now();
        String secret = Secret.next();
        SessionRow row = new SessionRow(
                UUID.randomUUID(),
                scope.clinic().id(),
                scope.actor().userId(),
                Secret.next(),
                now,
                now.plus(limits.longest()));
        List<UUID> over = database.inClinic(connection -> {
            SessionTable.insert(connection, Secret.hash(secret), row);
            return SessionTable.deleteOver(connection, now.minus(limits.idle()), now);
        });
        over.forEach(id -> signals.send(ENDED, id.toString()));
        return new Opened(new Session(row.id(), scope, row.csrfToken(), row.expiresAt()), secret);
    }

    public Actor actor(Scope clinic, Staff staff, String address) {
        return new Actor(
                staff.id(),
                staff.name(),
                staff.role().id(),
                permissions.of(clinic.clinic().id(), staff.role()),
                address);
    }

    @Override
    public Optional<Session> find(String secret, String address) {
        Instant now = Instant.now();
        return memory.find(secret, now).or(() -> load(secret, now)).flatMap(known -> {
            if (known.over(limits, now)) {
                memory.forget(secret);
                return Optional.empty();
            }
            noteUse(known, now);
            RolePermissions.Basis basis = permissions.basis(known.clinicId());
            return Optional.of(known.session(
                    address, basis, () -> permissions.of(basis, known.staff().role())));
        });
    }

    private Optional<KnownSession> load(String secret, Instant now) {
        long before = memory.changes();
        return database.global(connection -> SessionTable.find(connection, Secret.hash(secret)))
                .filter(row -> !row.over(limits, now))
                .flatMap(row -> people.find(row.clinicId(), row.userId())
                        .map(person -> memory.keep(secret, new KnownSession(row, person, now), before)));
    }

    private void noteUse(KnownSession known, Instant now) {
        if (known.useIsNews(now, NOTE_USE_EVERY)) {
            database.global(connection -> {
                SessionTable.seen(connection, known.id(), now);
                return null;
            });
        }
    }

    public void end(Session session) {
        database.inClinic(connection -> {
            SessionTable.delete(connection, session.id());
            return null;
        });
        signals.send(ENDED, session.id().toString());
        people.afterCommit(() -> memory.forgetSession(session.id()));
    }

    /** The browser has a new session instead; outside any clinic's scope, since the old one may be of another clinic. */
    public void replaced(Session old) {
        database.global(connection -> {
            SessionTable.delete(connection, old.id());
            return null;
        });
        signals.send(ENDED, old.id().toString());
        memory.forgetSession(old.id());
    }

    /** Ends the user's sessions with the current transaction, apart from one that may go on. */
    public void endAll(UUID clinic, UUID user, UUID spared) {
        database.inClinic(connection -> SessionTable.delete(connection, clinic, user, spared))
                .forEach(id -> signals.send(ENDED, id.toString()));
        changed(user);
    }

    /** Makes every node look the user up again. */
    public void changed(UUID user) {
        signals.send(USER_CHANGED, user.toString());
        people.afterCommit(() -> memory.forgetUser(user));
    }
}
