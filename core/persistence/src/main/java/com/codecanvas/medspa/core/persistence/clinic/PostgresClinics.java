package com.codecanvas.medspa.core.persistence.clinic;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.encryption.ClinicKeys;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.tenancy.Clinics;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The directory of clinics, read once and kept until a node tells of a change. */
@Component
public final class PostgresClinics implements Clinics {

    private static final String CHANNEL = "clinics";

    private final KernelDatabase database;
    private final ClinicKeys keys;
    private final Signals signals;
    private final AutoCloseable listening;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile Map<UUID, Clinic> known;

    @Activate
    public PostgresClinics(@Reference KernelDatabase database, @Reference ClinicKeys keys, @Reference Signals signals) {
        this.database = database;
        this.keys = keys;
        this.signals = signals;
        this.listening = signals.listen(CHANNEL, text -> forget(), this::forget);
    }

    @Deactivate
    public void stop() throws Exception {
        listening.close();
    }

    private void forget() {
        changes.incrementAndGet();
        known = null;
    }

    @Override
    public List<Clinic> all() {
        return List.copyOf(clinics().values());
    }

    @Override
    public Optional<Clinic> find(UUID id) {
        return Optional.ofNullable(clinics().get(id));
    }

    @Override
    public Clinic create(Clinic clinic) {
        byte[] keysets = keys.create(clinic.id());
        database.global(connection -> {
            insert(connection, clinic);
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into kernel.clinic_keys (clinic_id, keysets) values (?, ?)")) {
                insert.setObject(1, clinic.id());
                insert.setBytes(2, keysets);
                return insert.executeUpdate();
            }
        });
        forget();
        signals.send(CHANNEL, clinic.id().toString());
        return clinic;
    }

    private static void insert(Connection connection, Clinic clinic) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into kernel.clinic (id, name, time_zone, locale, currency) values (?, ?, ?, ?, ?)")) {
            insert.setObject(1, clinic.id());
            insert.setString(2, clinic.name());
            insert.setString(3, clinic.timeZone().getId());
            insert.setString(4, clinic.locale());
            insert.setString(5, clinic.currency());
            insert.executeUpdate();
        }
    }

    private Map<UUID, Clinic> clinics() {
        Map<UUID, Clinic> current = known;
        if (current == null) {
            int before = changes.get();
            current = database.global(PostgresClinics::read);
            known = changes.get() == before ? current : null;
        }
        return current;
    }

    private static Map<UUID, Clinic> read(Connection connection) throws SQLException {
        Map<UUID, Clinic> clinics = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, name, time_zone, locale, currency from kernel.clinic order by name, id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                clinics.put(
                        id,
                        new Clinic(
                                id, row.getString(2), ZoneId.of(row.getString(3)), row.getString(4), row.getString(5)));
            }
        }
        return clinics;
    }
}
