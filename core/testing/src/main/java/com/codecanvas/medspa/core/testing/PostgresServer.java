package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.core.database.DatabaseServer;
import com.codecanvas.medspa.core.database.embedded.EmbeddedPostgres;
import com.codecanvas.medspa.core.database.embedded.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;

/** The product's embedded PostgreSQL in a temporary folder, for the tests of one JVM. Commits don't wait for the disk. */
final class PostgresServer implements DatabaseServer {

    private final Path home;
    private final int port;
    private EmbeddedPostgres server;

    private PostgresServer(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static PostgresServer start() {
        try {
            PostgresServer server = new PostgresServer(Files.createTempDirectory("medspa-test"), freePort());
            server.launch();
            Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
            server.hurry();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start PostgreSQL for the tests", e);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot prepare the database for the tests", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts it, at the same address each time. */
    void launch() {
        try {
            server = EmbeddedPostgres.start(home, home.resolve("lib"), port);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL started", e);
        }
    }

    void halt() {
        server.close();
    }

    private void hurry() throws SQLException {
        try (Connection connection = owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter database medspa set synchronous_commit = off");
        }
    }

    private void remove() {
        halt();
        try (Stream<Path> files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Login owner() {
        return server.owner();
    }

    @Override
    public String jdbcUrl() {
        return owner().jdbcUrl();
    }

    @Override
    public String ownerUser() {
        return owner().user();
    }

    @Override
    public String ownerPassword() {
        return owner().password();
    }
}
