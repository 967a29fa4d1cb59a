package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.karaf.main.Main;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/** The OSGi container in this process. */
final class Container {
    private static final long STOP_WITHIN_MS = 25_000;

    // Held here because a logger that nobody holds forgets its level.
    private static final Logger LAUNCHER_LOG = Logger.getLogger("org.apache.karaf");

    private final Settings settings;
    private final Path folder;

    Container(Settings settings) {
        this.settings = settings;
        this.folder = settings.data().resolve("container");
    }

    /** Runs until something stops it: a signal, or a bundle. */
    void run() throws Exception {
        prepare();
        LAUNCHER_LOG.setLevel(Level.WARNING);
        Main main = new Main(new String[0]);
        main.launch();
        Framework framework = main.getFramework();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(framework), "medspa-shutdown"));
        main.awaitShutdown();
    }

    private void prepare() throws IOException {
        Path logs = settings.data().resolve("log");
        Files.createDirectories(folder.resolve("tmp"));
        Files.createDirectories(logs);
        new BundleCache(settings.home(), folder).validate();
        Map.of(
                        "karaf.home", settings.home(),
                        "karaf.base", settings.home(),
                        "karaf.etc", settings.home().resolve("etc"),
                        "karaf.data", folder,
                        "karaf.instances", folder.resolve("instances"),
                        "karaf.log", logs)
                .forEach((name, path) -> System.setProperty(name, path.toString()));
        // Signals end in the shutdown hook above, which does not wait for ever.
        System.setProperty("karaf.handle.sigterm", "false");
        System.setProperty("karaf.startLocalConsole", "false");
        System.setProperty("karaf.startRemoteShell", "false");
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(STOP_WITHIN_MS);
        } catch (BundleException failed) {
            System.err.println("The server did not stop cleanly: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
