package com.codecanvas.medspa.core.auth.session;

import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.audit.entry.EntryTable;
import com.codecanvas.medspa.core.audit.entry.OpenEntries;
import com.codecanvas.medspa.core.audit.entry.TransactionalTrail;
import com.codecanvas.medspa.core.auth.signin.SignIn;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.SignInDirectory;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.auth.staff.StaffTable;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Accounts and sessions on the test database. */
public final class AuthDesk {

    public static final String PASSWORD = "seven green teapots";
    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

    public final KernelKit kernel = KernelKit.shared().schema("audit").schema("auth");
    public final FewModules modules = new FewModules();
    public final OpenEntries entries = new OpenEntries(kernel.scopes());
    public final EntryTable table = new EntryTable(kernel.database(), () -> "audit");
    public final AuditTrail trail = new TransactionalTrail(entries, table, kernel.transactions());
    public final SessionPeople people = new SessionPeople(
            () -> "auth", kernel.database(), kernel.transactions(), kernel.clinics(), kernel.scopes());
    public final StaffSessions sessions = node();
    public final SignIn signIn = new SignIn(kernel.database(), kernel.rootKey(), people, sessions, trail);
    private final String hash = signIn.hashes().hash(PASSWORD);

    public AuthDesk() {
        sql("delete from kernel_auth.failed_sign_ins");
        sql("delete from kernel_auth.known_place");
    }

    /** Sessions as another node of the installation finds them. */
    public StaffSessions node() {
        return new StaffSessions(LIMITS, kernel.database(), kernel.signals(), people, modules);
    }

    public static EmailAddress someone() {
        return EmailAddress.parse("email", UUID.randomUUID() + "@clinic.example");
    }

    /** An active user whose password is {@link #PASSWORD}. */
    public Staff add(Clinic clinic, EmailAddress email, BuiltInRole role) {
        UUID id = Ids.next();
        return people.in(
                new Scope(clinic, null),
                () -> kernel.database().inClinic(connection -> {
                    StaffTable.insert(
                            connection,
                            clinic.id(),
                            new Staff(id, email.text(), "Mara Voss", role, true, hash, false, null, 1, null));
                    signIn.directory().add(connection, email, new SignInDirectory.Candidate(clinic.id(), id));
                    return StaffTable.find(connection, id).orElseThrow();
                }));
    }

    /** In one transaction, as a request of this user. */
    public <T> T as(Clinic clinic, Staff staff, Callable<T> work) {
        Actor actor = new Actor(staff.id(), staff.name(), staff.role().id(), Set.of("users.manage"), "192.0.2.7");
        return people.in(new Scope(clinic, actor), work);
    }

    public String audited(Clinic clinic, UUID userId, String action) {
        return people.in(
                new Scope(clinic, null),
                () -> single("select string_agg(outcome || coalesce(' ' || problem, ''), ',' order by at, id)"
                        + " from kernel_audit.entry where user_id = '" + userId + "' and action = '" + action + "'"));
    }

    /** On the clinic's transaction where there is one. */
    public String single(String query) {
        if (kernel.transactions().active()) {
            return kernel.database().inClinic(connection -> read(connection, query));
        }
        return kernel.database().global(connection -> read(connection, query));
    }

    private static String read(java.sql.Connection connection, String query) throws java.sql.SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    public void sql(String statement) {
        kernel.database().global(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** Looks again until something holds. */
    public static void eventually(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!holds.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not in 20 s: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
