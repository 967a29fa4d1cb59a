package com.codecanvas.medspa.core.persistence.bundle;

import com.codecanvas.medspa.core.persistence.ModuleDatabases;
import com.codecanvas.medspa.core.persistence.schema.SchemaPlan;
import com.codecanvas.medspa.core.persistence.schema.Schemas;
import com.codecanvas.medspa.core.persistence.schema.Scripts;
import com.codecanvas.medspa.core.persistence.transaction.ModuleDataSource;
import com.codecanvas.medspa.core.persistence.transaction.ThreadTransactions;
import java.util.Map;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prepares a module's schema from its bundle and registers its DataSource. */
@Component
public final class OsgiModuleDatabases implements ModuleDatabases {

    private static final String FOLDER = "MEDSPA-INF/migrations";

    private final BundleContext bundles;
    private final Schemas schemas;
    private final ThreadTransactions transactions;

    @Activate
    public OsgiModuleDatabases(
            BundleContext bundles, @Reference Schemas schemas, @Reference ThreadTransactions transactions) {
        this.bundles = bundles;
        this.schemas = schemas;
        this.transactions = transactions;
    }

    @Override
    public AutoCloseable open(Bundle bundle, String moduleId) {
        Scripts scripts = Scripts.in(bundle, FOLDER);
        if (scripts.all().isEmpty()) {
            return () -> {};
        }
        schemas.prepare(SchemaPlan.ofModule(moduleId, scripts));
        var registration = bundles.registerService(
                DataSource.class,
                new ModuleDataSource(transactions, moduleId),
                FrameworkUtil.asDictionary(Map.of("dataSourceName", moduleId, ModuleServiceHiding.MODULE, moduleId)));
        return registration::unregister;
    }
}
