package com.codecanvas.medspa.core.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Who signs in to which database. */
public record Login(String jdbcUrl, String user, String password) {

    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "medspa");
        // Not DriverManager: it hides drivers from other bundles' class loaders.
        Connection connection = new Driver().connect(jdbcUrl, properties);
        if (connection == null) {
            throw new SQLException("Not the address of a PostgreSQL database: it has to begin with jdbc:postgresql:");
        }
        return connection;
    }

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
