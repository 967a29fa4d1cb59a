package com.codecanvas.medspa.core.jobs;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.core.modules.circuit.WorkBacklog;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.KernelSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts what is in the queue. */
@Component
public final class QueueBacklog implements WorkBacklog {

    private final CurrentClinic clinic;
    private final KernelDatabase database;

    @Activate
    public QueueBacklog(
            @Reference(target = "(name=jobs)") KernelSchema schema,
            @Reference CurrentClinic clinic,
            @Reference KernelDatabase database) {
        this.clinic = clinic;
        this.database = database;
    }

    @Override
    public List<Count> ofClinic() {
        UUID own = clinic.get().id();
        return database.inClinic(connection -> counts(connection, own));
    }

    @Override
    public List<Count> ofAll() {
        return database.global(connection -> counts(connection, null));
    }

    /** @param only null for all clinics together */
    private static List<Count> counts(Connection connection, UUID only) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select module, kind, state, count(*)"
                + " from kernel_jobs.job where (?::uuid is null or tenant_id = ?) group by module, kind, state")) {
            select.setObject(1, only);
            select.setObject(2, only);
            List<Count> counts = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    counts.add(new Count(rows.getString(1), rows.getString(2), rows.getString(3), rows.getLong(4)));
                }
            }
            return counts;
        }
    }
}
