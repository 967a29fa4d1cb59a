package com.codecanvas.medspa.core.database.internal;

import com.codecanvas.medspa.core.database.DatabaseServer;
import com.codecanvas.medspa.core.database.DatabaseState;
import com.codecanvas.medspa.core.database.embedded.DatabaseProblem;
import com.codecanvas.medspa.core.database.embedded.Login;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the database as soon as there is one, however long that takes; the rest of the platform starts meanwhile. */
@Component(immediate = true, configurationPid = "com.codecanvas.medspa.database")
public final class DatabaseSupply implements DatabaseState {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseSupply.class);
    private static final long FIRST_PAUSE_MS = 500;
    private static final long LONGEST_PAUSE_MS = 15_000;

    private final BundleContext context;
    private final Source source;
    private final Thread opening;
    private final Reminding reminding = new Reminding(System::nanoTime);
    private volatile String problem = "The database is starting.";
    private volatile ServiceRegistration<DatabaseServer> offered;

    @Activate
    public DatabaseSupply(BundleContext context, DatabaseConfig config) {
        this.context = context;
        this.source = DatabaseConfig.Choice.source(
                config,
                System.getenv(),
                Path.of(context.getProperty("medspa.home")),
                Path.of(context.getProperty("medspa.data")));
        this.opening = new Thread(this::openUntilItWorks, "medspa-database");
        opening.setDaemon(true);
        opening.start();
    }

    @Override
    public String problem() {
        return problem;
    }

    @Deactivate
    void close() {
        opening.interrupt();
        try {
            opening.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (offered != null) {
            offered.unregister();
        }
        source.close();
    }

    private void openUntilItWorks() {
        long pause = FIRST_PAUSE_MS;
        try {
            while (!open()) {
                TimeUnit.MILLISECONDS.sleep(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean open() throws InterruptedException {
        try {
            Login owner = source.open();
            problem = "";
            LOG.info("The database is ready at {}", owner.jdbcUrl());
            offered = context.registerService(DatabaseServer.class, new OpenServer(owner), null);
            return true;
        } catch (DatabaseProblem noDatabase) {
            problem = noDatabase.getMessage();
            if (reminding.due(problem)) {
                LOG.error("{} Trying again until it works.", problem);
            }
            return false;
        }
    }

    private record OpenServer(Login owner) implements DatabaseServer {
        @Override
        public String jdbcUrl() {
            return owner.jdbcUrl();
        }

        @Override
        public String ownerUser() {
            return owner.user();
        }

        @Override
        public String ownerPassword() {
            return owner.password();
        }
    }
}
