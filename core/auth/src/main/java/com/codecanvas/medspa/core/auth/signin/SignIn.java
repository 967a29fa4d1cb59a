package com.codecanvas.medspa.core.auth.signin;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.password.PasswordHashes;
import com.codecanvas.medspa.core.auth.session.SessionPeople;
import com.codecanvas.medspa.core.auth.session.StaffSessions;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.SignInDirectory;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.auth.staff.StaffTable;
import com.codecanvas.medspa.core.encryption.RootKey;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Checks e-mail and password and opens a session. Unknown addresses and wrong passwords take the same time and get the same answer. */
@Component(service = SignIn.class)
public final class SignIn {

    static final SessionPeople.Act OPEN = new SessionPeople.Act("session.open", "/session");

    private final KernelDatabase database;
    private final SessionPeople people;
    private final StaffSessions sessions;
    private final AuditTrail audit;
    private final SignInDirectory directory;
    private final Throttle throttle;
    private final FailureLog failures;
    private final PasswordHashes hashes = new PasswordHashes();

    @Activate
    public SignIn(
            @Reference KernelDatabase database,
            @Reference RootKey rootKey,
            @Reference SessionPeople people,
            @Reference StaffSessions sessions,
            @Reference AuditTrail audit) {
        this.database = database;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.directory = new SignInDirectory(rootKey.derive("sign-in-directory"));
        this.throttle = new Throttle(database, directory, Clock.systemUTC());
        this.failures = new FailureLog(people, audit);
    }

    @Deactivate
    public void stop() throws InterruptedException {
        failures.close();
    }

    public PasswordHashes hashes() {
        return hashes;
    }

    public SignInDirectory directory() {
        return directory;
    }

    /** @throws ProblemException 401, or 429 when there were too many failures */
    public StaffSessions.Opened open(EmailAddress email, String password, String address) {
        Throttle.Attempt attempt = throttle.begin(email, address);
        List<SessionPeople.Person> candidates = candidates(email);
        Optional<SessionPeople.Person> person = candidates.stream()
                .filter(candidate -> hashes.matches(password, candidate.staff().passwordHash()))
                .findFirst();
        if (person.isEmpty()) {
            if (candidates.isEmpty()) {
                people.findNobody();
                hashes.matchNobody(password);
            }
            candidates.forEach(candidate -> failures.add(scope(candidate, address)));
            throw Problem.of("unauthenticated", 401, "Sign-in failed", "The e-mail address or the password is wrong.");
        }
        StaffSessions.Opened opened = welcome(person.get(), address);
        attempt.succeeded();
        return opened;
    }

    /** Whether this is the password of somebody who is signed in; a stolen session must not be a place to guess it either. */
    public boolean knows(Staff staff, String password, String address) {
        Throttle.Attempt attempt = throttle.begin(EmailAddress.parse("email", staff.email()), address);
        boolean right = hashes.matches(password, staff.passwordHash());
        if (right) {
            attempt.succeeded();
        }
        return right;
    }

    /** Whoever the session belongs to. */
    public Staff staff(Session session) {
        return people.find(
                        session.scope().clinic().id(), session.scope().actor().userId())
                .orElseThrow(() -> Problem.of("unauthenticated", 401, "Not signed in", "Sign in to go on."))
                .staff();
    }

    private List<SessionPeople.Person> candidates(EmailAddress email) {
        List<SessionPeople.Person> found = new ArrayList<>();
        for (SignInDirectory.Candidate candidate : database.global(connection -> directory.find(connection, email))) {
            people.find(candidate.clinicId(), candidate.userId()).ifPresent(found::add);
        }
        return found;
    }

    private Scope scope(SessionPeople.Person person, String address) {
        return new Scope(person.scope().clinic(), sessions.actor(person.scope(), person.staff(), address));
    }

    private StaffSessions.Opened welcome(SessionPeople.Person person, String address) {
        Scope scope = scope(person, address);
        return people.audited(scope, audit, OPEN, () -> {
            StaffSessions.Opened opened = sessions.open(scope);
            database.inClinic(connection -> {
                StaffTable.signedIn(connection, person.staff().id());
                return null;
            });
            return opened;
        });
    }
}
