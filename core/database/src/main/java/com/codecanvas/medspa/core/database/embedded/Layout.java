package com.codecanvas.medspa.core.database.embedded;

import java.nio.file.Path;

/** Where the embedded server keeps its things below the platform's data folder. */
record Layout(Path data) {

    Path postgres() {
        return data.resolve("postgres");
    }

    Path cluster() {
        return postgres().resolve("data");
    }

    Path secrets() {
        return data.resolve("secrets");
    }

    Path log() {
        return data.resolve("log").resolve("postgres.log");
    }

    Path address() {
        return data.resolve("postgres.json");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }
}
