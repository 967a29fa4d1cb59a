package com.codecanvas.medspa.core.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    private Path data;

    @BeforeEach
    void folder() throws IOException {
        data = Folders.create();
    }

    @AfterEach
    void clean() throws IOException {
        Binaries.delete(data);
    }

    @Test
    void unpacksItsProgramsOnce() throws Exception {
        Path shipped = Binaries.unpack(Archive.find(Folders.NO_ARCHIVES), data).program("postgres");
        assertThat(shipped).isExecutable();
        Path again = Binaries.unpack(Archive.find(Folders.NO_ARCHIVES), data).program("postgres");
        assertThat(again).isEqualTo(shipped);
        assertThat(data).isDirectoryNotContaining("glob:**.unpacking");
    }

    @Test
    void isMadeOnFirstUseAndKeepsItsDataAfterAStop() throws Exception {
        try (EmbeddedPostgres server = start()) {
            execute(server, "CREATE TABLE visit (n int)");
            execute(server, "INSERT INTO visit VALUES (7)");
        }
        try (EmbeddedPostgres again = start()) {
            assertThat(ask(again, "SELECT n FROM visit")).isEqualTo("7");
        }
    }

    @Test
    void isDurableAndTheOwnerIsBoundByRowSecurity() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(server, "SHOW password_encryption")).isEqualTo("scram-sha-256");
            assertThat(
                            ask(
                                    server,
                                    "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'medspa'"))
                    .isEqualTo("b C.UTF-8");
            assertThat(ask(
                            server,
                            "SELECT rolsuper || ' ' || rolbypassrls || ' ' || rolcreaterole FROM pg_roles"
                                    + " WHERE rolname = current_user"))
                    .isEqualTo("false false true");
        }
    }

    @Test
    void keepsPasswordsFromOtherUsersAndOutOfTheProcessList() throws Exception {
        try (EmbeddedPostgres server = start()) {
            for (String file : new String[] {"postgres.json", "secrets/postgres.password"}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file))))
                        .isEqualTo("rw-------");
            }
            String commandLine = Files.readString(Path.of("/proc", Long.toString(server.pid()), "cmdline"));
            assertThat(commandLine).doesNotContain(server.owner().password());
            assertThat(server.owner().toString()).doesNotContain(server.owner().password());
            assertThatThrownBy(() -> new Login(server.owner().jdbcUrl(), "medspa_owner", "guessed").connect())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void stopsAServerThatAKilledPlatformLeftBehind() throws Exception {
        EmbeddedPostgres left = start();
        execute(left, "CREATE TABLE visit (n int)");
        long pid = left.pid();
        left.abandon();
        try (EmbeddedPostgres next = start()) {
            assertThat(next.pid()).isNotEqualTo(pid);
            assertThat(ProcessHandle.of(pid).map(ProcessHandle::isAlive)).isNotEqualTo(Optional.of(true));
            assertThat(ask(next, "SELECT count(*) FROM visit")).isEqualTo("0");
        }
    }

    @Test
    void leavesAStrangerAloneWhoGotTheOldProcessNumber() throws Exception {
        start().close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(new Layout(data).postmasterPid(), stranger.pid() + "\n" + data + "\n");
            try (EmbeddedPostgres server = start()) {
                assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void refusesDataOfANewerMajorVersion() throws Exception {
        start().close();
        Files.writeString(new Layout(data).cluster().resolve("PG_VERSION"), "99\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("written by PostgreSQL 99")
                .hasMessageContaining("newer release");
    }

    @Test
    void saysInOneLineThatItsPortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data, Folders.NO_ARCHIVES, taken.getLocalPort()))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining("port is in use")
                    .message()
                    .doesNotContain("\n");
        }
    }

    private EmbeddedPostgres start() throws InterruptedException {
        return EmbeddedPostgres.start(data, Folders.NO_ARCHIVES, 0);
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.owner().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres server, String query) throws SQLException {
        try (Connection connection = server.owner().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
