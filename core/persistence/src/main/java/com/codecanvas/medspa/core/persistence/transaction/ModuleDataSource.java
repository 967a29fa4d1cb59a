package com.codecanvas.medspa.core.persistence.transaction;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** What a module's persistence unit takes for its database: the thread's transaction, under the module's role. */
public final class ModuleDataSource implements DataSource {

    private final ThreadTransactions transactions;
    private final String role;
    private final StatementRules rules;

    public ModuleDataSource(ThreadTransactions transactions, String moduleId) {
        this.transactions = transactions;
        this.role = Roles.ofModule(moduleId);
        this.rules = new StatementRules(moduleId);
    }

    @Override
    public Connection getConnection() {
        return RoleConnection.open(transactions.active() ? transactions.current() : null, role, rules);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The kernel signs in to the database");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pool is the kernel's own");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
