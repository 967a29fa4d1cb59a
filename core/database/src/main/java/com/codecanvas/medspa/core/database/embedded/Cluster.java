package com.codecanvas.medspa.core.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The server's data on disk. */
final class Cluster {
    static final String SUPERUSER = "postgres";

    private final Layout layout;
    private final ServiceUser user;
    private final Program program;

    Cluster(Layout layout, ServiceUser user, Program program) {
        this.layout = layout;
        this.user = user;
        this.program = program;
    }

    /** Creates the data where there is none, and refuses data of another major version. */
    void prepare(String superuserPassword) throws IOException, InterruptedException {
        Path version = layout.cluster().resolve("PG_VERSION");
        if (Files.exists(version)) {
            requireSameMajor(Integer.parseInt(Files.readString(version).trim()));
            user.own(layout.cluster());
            return;
        }
        if (Files.exists(layout.cluster())) {
            throw new DatabaseProblem("The folder " + layout.cluster()
                    + " exists but holds no PostgreSQL data; move it away, or restore it from a backup.");
        }
        initialise(superuserPassword);
    }

    private void requireSameMajor(int found) {
        int shipped = Archive.majorVersion();
        if (found > shipped) {
            throw new DatabaseProblem("The data folder " + layout.cluster() + " was written by PostgreSQL " + found
                    + " and this release ships PostgreSQL " + shipped + ": install the newer release again.");
        }
        if (found < shipped) {
            throw new DatabaseProblem("The data folder " + layout.cluster() + " was written by PostgreSQL " + found
                    + " and this release ships PostgreSQL " + shipped
                    + ": bring the data over with pg_dump of the older release.");
        }
    }

    private void initialise(String superuserPassword) throws IOException, InterruptedException {
        Path partial = layout.postgres().resolve("data.initialising");
        Binaries.delete(partial);
        user.folder(partial);
        Path passwordFile = layout.postgres().resolve("initial-password");
        try {
            Secrets.write(passwordFile, superuserPassword);
            user.own(passwordFile);
            Program.Outcome outcome = program.run(
                    "initdb",
                    "--pgdata=" + partial,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
            if (!outcome.succeeded()) {
                throw Diagnosis.of(outcome.output(), layout, user).problem("The database could not be created");
            }
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(partial, layout.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }
}
