package com.codecanvas.medspa.core.auth.session;

import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.auth.staff.Staff;
import com.codecanvas.medspa.core.auth.staff.StaffTable;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.Scope;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work for a clinic that nobody is signed in to yet, and its active users. */
@Component(service = SessionPeople.class)
public final class SessionPeople {

    private static final UUID NOBODY = new UUID(0, 0);

    private final KernelDatabase database;
    private final AmbientTransactions transactions;
    private final Clinics clinics;
    private final ClinicScopes scopes;

    @Activate
    public SessionPeople(
            @Reference(target = "(name=auth)") KernelSchema schema,
            @Reference KernelDatabase database,
            @Reference AmbientTransactions transactions,
            @Reference Clinics clinics,
            @Reference ClinicScopes scopes) {
        this.database = database;
        this.transactions = transactions;
        this.clinics = clinics;
        this.scopes = scopes;
    }

    /** A user, and the clinic without anybody acting. */
    public record Person(Scope scope, Staff staff) {}

    /** What is done outside the usual course of a request, so that it starts its entry itself; {@code path} is the endpoint's. */
    public record Act(String action, String path) {
        public void begin(AuditTrail audit) {
            audit.begin("kernel", action, "POST", "/api/v1" + path);
        }
    }

    /** Empty for users who are deactivated. */
    public Optional<Person> find(UUID clinicId, UUID userId) {
        return clinics.find(clinicId).flatMap(clinic -> {
            Scope scope = new Scope(clinic, null);
            return in(scope, () -> database.inClinic(connection -> StaffTable.find(connection, userId)))
                    .filter(Staff::active)
                    .map(staff -> new Person(scope, staff));
        });
    }

    /** Asks what {@link #find} asks, for an answer that must not come sooner. */
    public void findNobody() {
        clinics.all().stream().findFirst().ifPresent(clinic -> find(clinic.id(), NOBODY));
    }

    /** One transaction in the scope; in the caller's own where that is of the same clinic. */
    public <T> T in(Scope scope, Callable<T> work) {
        boolean inside = scopes.current()
                .filter(current -> current.clinic().id().equals(scope.clinic().id()))
                .isPresent();
        try {
            return inside ? transactions.call(work) : scopes.call(scope, () -> transactions.call(work));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As {@link #in}, with the work's own entry in the clinic's log; nothing is left of either when it fails. */
    public <T> T audited(Scope scope, AuditTrail audit, Act act, Callable<T> work) {
        try {
            return in(scope, () -> {
                act.begin(audit);
                T result = work.call();
                audit.succeed();
                return result;
            });
        } catch (RuntimeException failure) {
            audit.discard();
            throw failure;
        }
    }

    /** After the current transaction's commit, or now without one. */
    void afterCommit(Runnable action) {
        if (transactions.active()) {
            transactions.afterCommit(action);
        } else {
            action.run();
        }
    }
}
