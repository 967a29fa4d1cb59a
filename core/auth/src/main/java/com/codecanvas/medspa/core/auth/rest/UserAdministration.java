package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.auth.password.PasswordRules;
import com.codecanvas.medspa.core.auth.password.TemporaryPassword;
import com.codecanvas.medspa.core.auth.session.StaffSessions;
import com.codecanvas.medspa.core.auth.signin.SignIn;
import com.codecanvas.medspa.core.auth.staff.BuiltInRole;
import com.codecanvas.medspa.core.auth.staff.EmailAddress;
import com.codecanvas.medspa.core.auth.staff.NewStaff;
import com.codecanvas.medspa.core.auth.staff.SignInDirectory;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.auth.staff.StaffChange;
import com.codecanvas.medspa.core.auth.staff.StaffTable;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rules of managing users: nobody raises anybody above themselves, and a clinic never loses who administers it. */
@Component(service = UserAdministration.class)
public final class UserAdministration {

    private final KernelDatabase database;
    private final StaffSessions sessions;
    private final SignIn signIn;
    private final CurrentClinic clinic;
    private final CurrentUser user;
    private final Audit audit;

    @Activate
    public UserAdministration(
            @Reference KernelDatabase database,
            @Reference StaffSessions sessions,
            @Reference SignIn signIn,
            @Reference CurrentClinic clinic,
            @Reference CurrentUser user,
            @Reference Audit audit) {
        this.database = database;
        this.sessions = sessions;
        this.signIn = signIn;
        this.clinic = clinic;
        this.user = user;
        this.audit = audit;
    }

    /** A new user; the password is null when it was given. */
    public record Created(Staff staff, String temporaryPassword) {}

    List<Staff> all() {
        return database.inClinic(StaffTable::all);
    }

    Staff find(UUID id) {
        return database.inClinic(connection -> StaffTable.find(connection, id))
                .orElseThrow(() -> Problem.notFound("user"));
    }

    Created create(NewStaff input) {
        input.check();
        BuiltInRole role = BuiltInRole.of(input.role()).orElseThrow();
        requireRankFor(role);
        EmailAddress email = EmailAddress.parse("email", input.email());
        String given = user.get().isPresent() ? null : input.password();
        if (given != null) {
            PasswordRules.check("password", given, email.text());
        }
        String password = given == null ? TemporaryPassword.next() : given;
        String hash = signIn.hashes().hash(password);
        UUID id = Ids.next();
        Staff staff = database.inClinic(connection -> {
            Staff added =
                    new Staff(id, email.text(), input.name().trim(), role, true, hash, given == null, null, 1, null);
            if (!StaffTable.insert(connection, clinic.get().id(), added)) {
                throw Problem.conflict(
                        "A user of this clinic already has this e-mail address.", Map.of("field", "email"));
            }
            signIn.directory()
                    .add(
                            connection,
                            email,
                            new SignInDirectory.Candidate(clinic.get().id(), id));
            return StaffTable.find(connection, id).orElseThrow();
        });
        audit.entity("user", id);
        audit.detail("role", role.id());
        return new Created(staff, given == null ? password : null);
    }

    Staff change(UUID id, StaffChange change, IfMatch seen) {
        Staff changed = database.inClinic(connection -> {
            List<Staff> administrators = StaffTable.lockAdministrators(connection);
            Staff before = StaffTable.lock(connection, id).orElseThrow(() -> Problem.notFound("user"));
            IfMatch.check(seen, before.version());
            Staff after = change.applyTo(before);
            requireRankFor(before.role());
            requireRankFor(after.role());
            LastAdministrator.refuseToLose(before, after, administrators);
            StaffTable.update(connection, after);
            return after;
        });
        if (changed.active()) {
            sessions.changed(id);
        } else {
            sessions.endAll(clinic.get().id(), id, null);
        }
        audit.entity("user", id);
        audit.detail("role", changed.role().id());
        audit.detail("active", changed.active());
        return changed;
    }

    String resetPassword(UUID id) {
        requireRankFor(find(id).role());
        String password = TemporaryPassword.next();
        String hash = signIn.hashes().hash(password);
        database.inClinic(connection -> {
            StaffTable.setPassword(connection, id, hash, true);
            return null;
        });
        sessions.endAll(clinic.get().id(), id, null);
        audit.entity("user", id);
        return password;
    }

    /** The operator, who is nobody in the clinic, sets up any role. */
    private void requireRankFor(BuiltInRole role) {
        boolean allowed = user.get()
                .flatMap(actor -> BuiltInRole.of(actor.role()))
                .map(own -> own.mayManage(role))
                .orElse(true);
        if (!allowed) {
            throw Problem.forbidden("Only an owner can manage owners.");
        }
    }
}
