package com.codecanvas.medspa.core.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** For changes of tables that somebody may be working with: better refused than everybody else waiting behind them. */
final class ImpatientSource extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    static final String LOCK_TIMEOUT = "15s";

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection connection = super.getConnection(user, password);
        try {
            Sql.run(connection, "set lock_timeout = '" + LOCK_TIMEOUT + "'");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
