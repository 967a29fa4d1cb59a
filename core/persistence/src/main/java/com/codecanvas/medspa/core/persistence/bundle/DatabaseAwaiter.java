package com.codecanvas.medspa.core.persistence.bundle;

import com.codecanvas.medspa.core.database.DatabaseServer;
import com.codecanvas.medspa.core.persistence.KernelStarted;
import com.codecanvas.medspa.core.persistence.schema.OwnerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits until the database answers; everything that needs one starts then. */
@Component(
        immediate = true,
        service = {})
public final class DatabaseAwaiter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwaiter.class);
    private static final int RETRY_MILLIS = 500;

    private final BundleContext bundles;
    private final OwnerDatabase database;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Activate
    public DatabaseAwaiter(BundleContext bundles, @Reference DatabaseServer server) {
        this.bundles = bundles;
        this.database = new OwnerDatabase(server);
        new Thread(this::await, "medspa-database").start();
    }

    @Deactivate
    public void stop() {
        stopped.countDown();
    }

    private void await() {
        boolean told = false;
        try {
            while (stopped.getCount() > 0) {
                String problem = problem();
                if (problem == null) {
                    publish();
                    return;
                }
                if (!told) {
                    LOG.warn("Waiting for the database: {}", problem);
                    told = true;
                }
                if (stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("No longer waiting for the database", e);
        }
    }

    private String problem() {
        try (Connection connection = database.open()) {
            return connection.isValid(2) ? null : "it does not answer";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    private void publish() throws InterruptedException {
        var registration = bundles.registerService(OwnerDatabase.class, database, null);
        // Whatever waited for the database has been activated by this thread when the registration returns.
        var started = bundles.registerService(KernelStarted.class, new KernelStarted() {}, null);
        stopped.await();
        withdraw(started);
        withdraw(registration);
    }

    /** The framework takes the services of a bundle that stops away by itself, perhaps at this very moment. */
    private static void withdraw(ServiceRegistration<?> registration) {
        try {
            registration.unregister();
        } catch (IllegalStateException e) {
            LOG.debug("Withdrawn already, with its bundle", e);
        }
    }
}
