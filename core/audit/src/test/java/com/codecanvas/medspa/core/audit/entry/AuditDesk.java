package com.codecanvas.medspa.core.audit.entry;

import com.codecanvas.medspa.api.audit.Audit;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.audit.AuditTrail;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import com.codecanvas.medspa.core.tenancy.Actor;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/** The log's services on the test database. Entries stay there for good, so each desk looks at an action of its own. */
public final class AuditDesk {

    public static final Actor OLIVIA = new Actor(UUID.randomUUID(), "Olivia Owner", "owner", Set.of(), "192.0.2.7");

    public final KernelKit kernel = KernelKit.shared().schema("audit");
    public final String action = "test." + UUID.randomUUID();
    public final OpenEntries entries = new OpenEntries(kernel.scopes());
    public final EntryTable table = new EntryTable(kernel.database(), tables());
    public final AuditTrail trail = new TransactionalTrail(entries, table, kernel.transactions());
    public final Audit audit = new ModuleAudit("patients", entries, table, kernel.transactions());

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** What the tests look at. */
    public record Row(String action, String outcome, UUID userId, UUID patientId, int listed, int patients) {}

    public static KernelSchema tables() {
        return () -> "audit";
    }

    public void as(Clinic clinic, Actor actor, Work work) throws Exception {
        kernel.scopes().call(new Scope(clinic, actor), callable(work));
    }

    public void inClinicA(Work work) throws Exception {
        as(kernel.clinicA(), OLIVIA, work);
    }

    /** As the pipeline runs an endpoint: one transaction, the entry last. */
    public void request(Work endpoint) throws Exception {
        trail.begin("patients", action, "GET", "patients/{id}");
        kernel.transactions().call(() -> {
            kernel.transactions().beforeCommit(trail::succeed);
            endpoint.run();
            return null;
        });
    }

    /** This desk's entries of the current clinic, oldest first. */
    public List<Row> rows() {
        return kernel.database().inClinic(this::read);
    }

    private List<Row> read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select action, outcome, user_id, patient_id, cardinality(patient_ids), patient_count"
                        + " from kernel_audit.entry where action ^@ ? order by at, id")) {
            select.setString(1, action);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getString(1),
                            found.getString(2),
                            found.getObject(3, UUID.class),
                            found.getObject(4, UUID.class),
                            found.getInt(5),
                            found.getInt(6)));
                }
            }
            return rows;
        }
    }

    private static Callable<Void> callable(Work work) {
        return () -> {
            work.run();
            return null;
        };
    }
}
