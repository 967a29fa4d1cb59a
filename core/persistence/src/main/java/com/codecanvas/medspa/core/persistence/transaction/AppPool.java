package com.codecanvas.medspa.core.persistence.transaction;

import com.codecanvas.medspa.core.persistence.ConnectionPool;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of the application role. The pool starts without a database and recovers by itself when the database comes back. */
public final class AppPool {

    /** @param waitMillis how long a caller waits for a connection before it is told that the database does not answer */
    public record Limits(int connections, int waitMillis, int socketTimeoutSeconds) {
        public static final Limits USUAL = new Limits(16, 3_000, 60);
    }

    private AppPool() {}

    public static HikariDataSource open(String jdbcUrl, String password, Limits limits) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("medspa");
        config.setDataSource(source(jdbcUrl, password, limits));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(limits.connections());
        config.setMinimumIdle(Math.min(2, limits.connections()));
        config.setConnectionTimeout(limits.waitMillis());
        config.setValidationTimeout(Math.min(2_000, limits.waitMillis()));
        config.setInitializationFailTimeout(-1);
        config.setIsolateInternalQueries(false);
        return new HikariDataSource(config);
    }

    public static ConnectionPool watched(HikariDataSource pool) {
        return () -> {
            HikariPoolMXBean now = pool.getHikariPoolMXBean();
            return now == null
                    ? new ConnectionPool.State(0, 0, 0, pool.getMaximumPoolSize())
                    : new ConnectionPool.State(
                            now.getActiveConnections(),
                            now.getIdleConnections(),
                            now.getThreadsAwaitingConnection(),
                            pool.getMaximumPoolSize());
        };
    }

    /** Connections of the application role outside the pool, as for listening. */
    public static PGSimpleDataSource source(String jdbcUrl, String password, Limits limits) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl);
        source.setUser(Roles.APP);
        source.setPassword(password);
        source.setApplicationName("medspa");
        source.setConnectTimeout(Math.max(1, limits.waitMillis() / 1_000));
        source.setSocketTimeout(limits.socketTimeoutSeconds());
        source.setTcpKeepAlive(true);
        try {
            // A detail would quote the values of a row, and those may be personal.
            source.setProperty("logServerErrorDetail", "false");
            source.setProperty("reWriteBatchedInserts", "true");
        } catch (SQLException e) {
            throw new IllegalStateException("The PostgreSQL driver does not know a setting", e);
        }
        return source;
    }
}
