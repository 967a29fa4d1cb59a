package com.codecanvas.medspa.core.persistence.schema;

import com.codecanvas.medspa.core.encryption.RootKey;
import com.codecanvas.medspa.core.encryption.RootKeyWitness;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/** The first steps on a database: its roles, the kernel's own schema, and the proof of which root key it belongs to. */
public final class KernelInstallation implements RootKeyWitness {

    /** With a number that changes when the roles' settings do. */
    private static final String ROLES = "(roles-1)";

    private final OwnerDatabase database;

    public KernelInstallation(OwnerDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<byte[]> canary() {
        return database.call(KernelInstallation::canary);
    }

    public static String appPassword(RootKey rootKey) {
        return HexFormat.of().formatHex(rootKey.derive("app-role"));
    }

    public Schemas prepare(RootKey rootKey, Scripts kernel) {
        Schemas schemas = new Schemas(database);
        // Changes with the root key, from which the application role's password comes.
        String roles = HexFormat.of().formatHex(rootKey.derive(ROLES));
        boolean known = schemas.isRecorded(ROLES, roles);
        if (!known) {
            schemas.prepareRoles(appPassword(rootKey));
        }
        schemas.prepare(SchemaPlan.ofKernel("kernel", kernel));
        if (!known) {
            keepCanary(rootKey);
            schemas.record(ROLES, roles);
        }
        return schemas;
    }

    private void keepCanary(RootKey rootKey) {
        byte[] kept = database.call(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into kernel.installation (id, canary) values (1, ?) on conflict do nothing")) {
                insert.setBytes(1, rootKey.canary());
                insert.executeUpdate();
            }
            return canary(connection).orElseThrow();
        });
        if (!rootKey.opens(kept)) {
            throw new IllegalStateException(
                    "Another node has begun with another root key. Give all nodes the same one.");
        }
    }

    private static Optional<byte[]> canary(Connection connection) throws SQLException {
        if (!Sql.exists(connection, "select 1 where to_regclass('kernel.installation') is not null")) {
            return Optional.empty();
        }
        try (PreparedStatement query = connection.prepareStatement("select canary from kernel.installation");
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }
}
