package com.codecanvas.medspa.core.persistence.transaction;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.ModuleTables;
import com.codecanvas.medspa.core.persistence.SqlWork;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** Statements of the kernel under a module's role: what the module itself could not see or change, they cannot either. */
public final class PooledModuleTables implements ModuleTables {

    private static final String OWNERS =
            "select n.nspname from pg_namespace n join pg_roles r on r.rolname = 'medspa_m_' || n.nspname";

    private final ThreadTransactions transactions;
    private final KernelDatabase database;

    public PooledModuleTables(ThreadTransactions transactions) {
        this.transactions = transactions;
        this.database = new PooledKernelDatabase(transactions);
    }

    @Override
    public Set<String> owners() {
        return transactions.active()
                ? database.inClinic(PooledModuleTables::owners)
                : database.global(PooledModuleTables::owners);
    }

    private static Set<String> owners(Connection connection) throws SQLException {
        Set<String> owners = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement(OWNERS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                owners.add(rows.getString(1).replace('_', '-'));
            }
        }
        return owners;
    }

    @Override
    public <T> T inClinic(String moduleId, SqlWork<T> work) {
        String role = Roles.ofModule(moduleId);
        return database.inClinic(kernel -> {
            // At once, so that the first statement goes alone: one that is sent with others is read into memory whole.
            transactions.current().as(role);
            return work.run(RoleConnection.open(transactions.current(), role, StatementRules.NONE));
        });
    }

    @Override
    public String schemaOf(String moduleId) {
        return Roles.schemaOf(moduleId);
    }
}
