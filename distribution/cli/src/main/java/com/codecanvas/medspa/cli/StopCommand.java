package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the server of a data folder, its database included. */
final class StopCommand {
    private static final int CLEAN_STOP_S = 40;

    private final Settings settings;

    StopCommand(Settings settings) {
        this.settings = settings;
    }

    void run() throws IOException, InterruptedException, ExecutionException {
        Optional<ProcessHandle> server = new DataFolder(settings.data()).server();
        if (server.isEmpty()) {
            System.out.println("No server is running on " + settings.data());
            return;
        }
        ProcessHandle process = server.get();
        process.destroy();
        try {
            process.onExit().get(CLEAN_STOP_S, TimeUnit.SECONDS);
            System.out.println("Stopped");
        } catch (TimeoutException stuck) {
            process.destroyForcibly();
            throw new Refusal(
                    1,
                    "The server did not stop within " + CLEAN_STOP_S
                            + " seconds and was ended; the next start repairs what it left.");
        }
    }
}
