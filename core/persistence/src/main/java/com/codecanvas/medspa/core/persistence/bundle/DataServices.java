package com.codecanvas.medspa.core.persistence.bundle;

import com.codecanvas.medspa.core.database.DatabaseServer;
import com.codecanvas.medspa.core.encryption.RootKey;
import com.codecanvas.medspa.core.persistence.AmbientTransactions;
import com.codecanvas.medspa.core.persistence.ConnectionPool;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.ModuleTables;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.persistence.schema.KernelInstallation;
import com.codecanvas.medspa.core.persistence.schema.OwnerDatabase;
import com.codecanvas.medspa.core.persistence.schema.Schemas;
import com.codecanvas.medspa.core.persistence.schema.Scripts;
import com.codecanvas.medspa.core.persistence.signal.PostgresSignals;
import com.codecanvas.medspa.core.persistence.transaction.AppPool;
import com.codecanvas.medspa.core.persistence.transaction.PooledKernelDatabase;
import com.codecanvas.medspa.core.persistence.transaction.PooledModuleTables;
import com.codecanvas.medspa.core.persistence.transaction.ThreadTransactions;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares the kernel's schema, opens the pool and then offers what the other kernel bundles build on. */
@Component(
        immediate = true,
        service = {},
        configurationPid = "com.codecanvas.medspa.core.persistence")
public final class DataServices {

    private static final Logger LOG = LoggerFactory.getLogger(DataServices.class);

    /** connections: most connections at a time; wait_millis: how long a request waits for one. */
    @interface Settings {
        int connections() default 10;

        int wait_millis() default 3_000;

        int socket_timeout_seconds() default 60;
    }

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final HikariDataSource pool;
    private final PostgresSignals signals;

    @Activate
    public DataServices(
            BundleContext bundles,
            Settings settings,
            @Reference OwnerDatabase owner,
            @Reference DatabaseServer server,
            @Reference RootKey rootKey,
            @Reference ClinicScopes scopes) {
        Scripts kernel = Scripts.in(bundles.getBundle(), KernelSchemaExtender.FOLDER + "/kernel");
        Schemas schemas = prepare(owner, rootKey, kernel);
        AppPool.Limits limits =
                new AppPool.Limits(settings.connections(), settings.wait_millis(), settings.socket_timeout_seconds());
        String password = KernelInstallation.appPassword(rootKey);
        this.pool = AppPool.open(server.jdbcUrl(), password, limits);
        ThreadTransactions transactions = new ThreadTransactions(pool, scopes);
        PooledKernelDatabase database = new PooledKernelDatabase(transactions);
        this.signals = new PostgresSignals(transactions, database, AppPool.source(server.jdbcUrl(), password, limits));
        registrations.add(bundles.registerService(Schemas.class, schemas, null));
        registrations.add(bundles.registerService(ThreadTransactions.class, transactions, null));
        registrations.add(bundles.registerService(AmbientTransactions.class, transactions, null));
        registrations.add(bundles.registerService(KernelDatabase.class, database, null));
        registrations.add(bundles.registerService(ModuleTables.class, new PooledModuleTables(transactions), null));
        registrations.add(bundles.registerService(Signals.class, signals, null));
        registrations.add(bundles.registerService(ConnectionPool.class, AppPool.watched(pool), null));
    }

    private static Schemas prepare(OwnerDatabase owner, RootKey rootKey, Scripts kernel) {
        try {
            return new KernelInstallation(owner).prepare(rootKey, kernel);
        } catch (RuntimeException e) {
            LOG.error("The server cannot start: {}", e.getMessage());
            throw e;
        }
    }

    @Deactivate
    public void stop() {
        registrations.forEach(ServiceRegistration::unregister);
        signals.close();
        pool.close();
    }
}
