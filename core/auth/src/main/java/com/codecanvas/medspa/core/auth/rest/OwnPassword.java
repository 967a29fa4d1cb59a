package com.codecanvas.medspa.core.auth.rest;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.auth.Session;
import com.codecanvas.medspa.core.auth.password.PasswordRules;
import com.codecanvas.medspa.core.auth.session.SessionPeople;
import com.codecanvas.medspa.core.auth.session.StaffSessions;
import com.codecanvas.medspa.core.auth.signin.SignIn;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.auth.staff.StaffTable;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changing one's own password, which ends one's other sessions. */
@Component(service = OwnPassword.class)
public final class OwnPassword {

    private static final SessionPeople.Act CHANGE =
            new SessionPeople.Act("session.changePassword", "/session/password");

    private final KernelDatabase database;
    private final StaffSessions sessions;
    private final SessionPeople people;
    private final SignIn signIn;
    private final AuditTrail audit;

    @Activate
    public OwnPassword(
            @Reference KernelDatabase database,
            @Reference StaffSessions sessions,
            @Reference SessionPeople people,
            @Reference SignIn signIn,
            @Reference AuditTrail audit) {
        this.database = database;
        this.sessions = sessions;
        this.people = people;
        this.signIn = signIn;
        this.audit = audit;
    }

    void change(Session session, String current, String next) {
        Staff staff = signIn.staff(session);
        PasswordRules.check("next", next, staff.email());
        if (!signIn.knows(staff, current, session.scope().actor().address())) {
            people.in(session.scope(), () -> {
                CHANGE.begin(audit);
                audit.fail("failed", "validation");
                return null;
            });
            throw Problem.invalid("current", "wrong", "This is not your current password.");
        }
        String hash = signIn.hashes().hash(next);
        people.audited(session.scope(), audit, CHANGE, () -> {
            database.inClinic(connection -> {
                StaffTable.setPassword(connection, staff.id(), hash, false);
                return null;
            });
            sessions.endAll(session.scope().clinic().id(), staff.id(), session.id());
            return null;
        });
    }
}
