package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Set;

/** A PostgreSQL server of our own: made on first use, started as a child process, repaired after a crash of either. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Login owner;
    private final Supervision supervision;

    private EmbeddedPostgres(Login owner, Supervision supervision) {
        this.owner = owner;
        this.supervision = supervision;
    }

    /**
     * @param data the platform's data folder
     * @param archives the folder with the shipped server programs
     * @param configuredPort 0 for any free one
     * @throws DatabaseProblem in plain words when there can be no server
     */
    public static EmbeddedPostgres start(Path data, Path archives, int configuredPort) throws InterruptedException {
        Layout layout = new Layout(data.toAbsolutePath().normalize());
        ServiceUser user = ServiceUser.current();
        try {
            return start(layout, user, Archive.find(archives), configuredPort);
        } catch (IOException failed) {
            throw Diagnosis.of(failed.toString(), layout, user).problem("The database could not be prepared");
        } catch (SQLException failed) {
            throw new DatabaseProblem(
                    "The database started but does not let its owner in: " + failed.getMessage(), failed);
        }
    }

    private static EmbeddedPostgres start(Layout layout, ServiceUser user, Archive archive, int configuredPort)
            throws IOException, InterruptedException, SQLException {
        letPass(layout, user);
        Binaries binaries = Binaries.unpack(archive, layout.postgres());
        Program program = new Program(user, binaries, layout.postgres());
        Secrets secrets = new Secrets(layout.secrets());
        String superuserPassword = secrets.password("postgres.password");
        requireRunnable(program, layout, user);
        new Cluster(layout, user, program).prepare(superuserPassword);
        new Leftover(layout, binaries, program).clear();
        int port = configuredPort == 0 ? freePort() : configuredPort;
        Supervision supervision = Supervision.start(() -> Postmaster.start(layout, user, program, port));
        try {
            Login superuser = new Login(url(port, "postgres"), Cluster.SUPERUSER, superuserPassword);
            Login owner = new Login(
                    url(port, Provisioning.DATABASE), Provisioning.OWNER, secrets.password("database-owner.password"));
            new Provisioning(superuser, owner).ensure();
            publishAddress(layout, port, owner);
            return new EmbeddedPostgres(owner, supervision);
        } catch (IOException | SQLException failed) {
            supervision.close();
            throw failed;
        }
    }

    public Login owner() {
        return owner;
    }

    /** The server's process at this moment. */
    public long pid() {
        return supervision.pid();
    }

    @Override
    public void close() {
        supervision.close();
    }

    /** Forgets the server without stopping it, as a platform does that is killed. */
    void abandon() {
        supervision.abandon();
    }

    private static void letPass(Layout layout, ServiceUser user) throws IOException {
        Files.createDirectories(layout.postgres());
        if (user.steppedDown()) {
            for (Path folder : new Path[] {layout.data(), layout.postgres()}) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
                if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                    Files.setPosixFilePermissions(folder, permissions);
                }
            }
        } else {
            Files.setPosixFilePermissions(layout.postgres(), PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void requireRunnable(Program program, Layout layout, ServiceUser user)
            throws IOException, InterruptedException {
        Program.Outcome outcome = program.run("postgres", "--version");
        if (!outcome.succeeded()) {
            throw Diagnosis.of(outcome.output(), layout, user).problem("The database cannot be run");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/" + database + "?sslmode=disable";
    }

    private static void publishAddress(Layout layout, int port, Login owner) throws IOException {
        Secrets.write(
                layout.address(), """
                {"host": "%s", "port": %d, "database": "%s", "user": "%s", "password": "%s"}
                """.formatted(HOST, port, Provisioning.DATABASE, owner.user(), owner.password()));
    }
}
