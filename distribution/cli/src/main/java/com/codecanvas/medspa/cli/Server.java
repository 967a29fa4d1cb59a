package com.codecanvas.medspa.cli;

import java.nio.channels.FileLock;
import java.time.Duration;

/** The server in the foreground. */
final class Server {
    private static final Duration EXPECTED_WITHIN = Duration.ofMinutes(2);

    private final Settings settings;
    private final Runnable onceReady;

    Server(Settings settings, Runnable onceReady) {
        this.settings = settings;
        this.onceReady = onceReady;
    }

    void run() throws Exception {
        FileLock lock = new DataFolder(settings.data()).occupy();
        ProductVersion.check(settings.data(), ProductVersion.running());
        Port.requireFree(settings.host(), settings.port());
        Thread greeting = new Thread(this::greet, "medspa-greeting");
        greeting.setDaemon(true);
        greeting.start();
        endWithParent();
        try {
            new Container(settings).run();
        } finally {
            lock.release();
        }
    }

    // A build that runs the demo and is ended itself does not always end what it runs.
    private static void endWithParent() {
        if (Boolean.parseBoolean(System.getenv("MEDSPA_END_WITH_PARENT"))) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    private void greet() {
        try {
            String problem = new Readiness(settings.address()).await(EXPECTED_WITHIN, () -> true);
            if (problem.isEmpty()) {
                System.out.println("MedSpa is ready at " + settings.address());
                onceReady.run();
            } else {
                System.err.println("MedSpa is running but not ready: " + problem);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
