package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.util.Optional;

/** Tells whether a server runs on the data folder, and in which state. */
final class StatusCommand {
    private final Settings settings;

    StatusCommand(Settings settings) {
        this.settings = settings;
    }

    void run() throws IOException {
        Optional<ProcessHandle> server = new DataFolder(settings.data()).server();
        if (server.isEmpty()) {
            throw new Refusal(3, "not running (data folder " + settings.data() + ")");
        }
        String problem = new Readiness(settings.address()).problem();
        System.out.println("process      " + server.get().pid());
        System.out.println("address      " + settings.address());
        System.out.println("ready        " + (problem.isEmpty() ? "yes" : "no: " + problem));
        System.out.println("data folder  " + settings.data());
    }
}
