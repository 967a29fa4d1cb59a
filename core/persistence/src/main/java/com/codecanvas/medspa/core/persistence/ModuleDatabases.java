package com.codecanvas.medspa.core.persistence;

import org.osgi.framework.Bundle;

/** Prepares a module's schema and hands the module its connection. */
public interface ModuleDatabases {

    /**
     * Migrates the module's schema ({@code MEDSPA-INF/migrations}), checks every table of it against the isolation rules, and registers the module's DataSource
     * ({@code dataSourceName=<module id>}) so that its persistence unit comes up. Does only the last where nothing changed since the last start.
     *
     * @throws SchemaRefusedException naming table and rule
     */
    AutoCloseable open(Bundle bundle, String moduleId);
}
