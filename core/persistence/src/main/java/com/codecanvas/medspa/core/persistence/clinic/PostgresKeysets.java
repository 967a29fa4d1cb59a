package com.codecanvas.medspa.core.persistence.clinic;

import com.codecanvas.medspa.core.encryption.KeysetStore;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.SqlWork;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clinics' wrapped keysets in the kernel's schema. */
@Component
public final class PostgresKeysets implements KeysetStore {

    private final KernelDatabase database;
    private final AmbientTransactions transactions;

    @Activate
    public PostgresKeysets(@Reference KernelDatabase database, @Reference AmbientTransactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public Optional<byte[]> load(UUID clinicId) {
        SqlWork<Optional<byte[]>> query = connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select keysets from kernel.clinic_keys where clinic_id = ?")) {
                select.setObject(1, clinicId);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        };
        // A second connection beside one that is held already could leave all of them waiting for each other.
        return transactions.active() ? database.inClinic(query) : database.global(query);
    }
}
