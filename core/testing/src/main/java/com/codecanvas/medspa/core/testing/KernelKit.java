package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.encryption.StreamCipher;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.core.encryption.RootKey;
import com.codecanvas.medspa.core.encryption.internal.ClinicBlindIndex;
import com.codecanvas.medspa.core.encryption.internal.ClinicFieldCipher;
import com.codecanvas.medspa.core.encryption.internal.ClinicKeyring;
import com.codecanvas.medspa.core.encryption.internal.ClinicStreamCipher;
import com.codecanvas.medspa.core.encryption.internal.SecretRootKey;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.ModuleSchemas;
import com.codecanvas.medspa.core.persistence.ModuleTables;
import com.codecanvas.medspa.core.persistence.Signals;
import com.codecanvas.medspa.core.persistence.bundle.PackagedSchemas;
import com.codecanvas.medspa.core.persistence.clinic.PostgresClinics;
import com.codecanvas.medspa.core.persistence.clinic.PostgresKeysets;
import com.codecanvas.medspa.core.persistence.schema.KernelInstallation;
import com.codecanvas.medspa.core.persistence.schema.OwnerDatabase;
import com.codecanvas.medspa.core.persistence.schema.SchemaPlan;
import com.codecanvas.medspa.core.persistence.schema.Schemas;
import com.codecanvas.medspa.core.persistence.signal.PostgresSignals;
import com.codecanvas.medspa.core.persistence.transaction.AppPool;
import com.codecanvas.medspa.core.persistence.transaction.PooledKernelDatabase;
import com.codecanvas.medspa.core.persistence.transaction.PooledModuleTables;
import com.codecanvas.medspa.core.persistence.transaction.ThreadTransactions;
import com.codecanvas.medspa.core.tenancy.ClinicScopes;
import com.codecanvas.medspa.core.tenancy.Clinics;
import com.codecanvas.medspa.core.tenancy.internal.ScopeHolder;
import com.codecanvas.medspa.core.tenancy.internal.ScopedClinic;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;

/** The kernel's services in plain Java, on one database server for the whole JVM. For tests of kernel bundles; modules use {@link ModuleKit}. */
public final class KernelKit {

    private static KernelKit shared;

    private final PostgresServer server = PostgresServer.start();
    private final OwnerDatabase owner = new OwnerDatabase(server);
    private final RootKey rootKey = new SecretRootKey(new byte[SecretRootKey.LENGTH]);
    private final ClinicScopes scopes = new ScopeHolder();
    private final CurrentClinic currentClinic = new ScopedClinic(scopes);
    private final Schemas schemas;
    private final HikariDataSource pool;
    private final ThreadTransactions transactions;
    private final KernelDatabase database;
    private final Signals signals;
    private final ClinicKeyring keyring;
    private final Clinics clinics;
    private final Clinic clinicA;
    private final Clinic clinicB;

    private KernelKit() {
        this.schemas = new KernelInstallation(owner).prepare(rootKey, ScriptFolders.kernel("kernel"));
        String password = KernelInstallation.appPassword(rootKey);
        this.pool = AppPool.open(server.jdbcUrl(), password, AppPool.Limits.USUAL);
        this.transactions = new ThreadTransactions(pool, scopes);
        this.database = new PooledKernelDatabase(transactions);
        this.signals = new PostgresSignals(
                transactions, database, AppPool.source(server.jdbcUrl(), password, AppPool.Limits.USUAL));
        this.keyring = new ClinicKeyring(rootKey, new PostgresKeysets(database, transactions));
        this.clinics = new PostgresClinics(database, keyring, signals);
        this.clinicA =
                clinics.create(new Clinic(Ids.next(), "Clinic A", ZoneId.of("America/New_York"), "en-US", "USD"));
        this.clinicB = clinics.create(new Clinic(Ids.next(), "Clinic B", ZoneId.of("Europe/Berlin"), "de-DE", "EUR"));
    }

    public static synchronized KernelKit shared() {
        if (shared == null) {
            shared = new KernelKit();
        }
        return shared;
    }

    /** Runs the migrations in {@code MEDSPA-INF/kernel-migrations/<name>} of the class path. */
    public KernelKit schema(String name) {
        schemas.prepare(SchemaPlan.ofKernel(name, ScriptFolders.kernel(name)));
        return this;
    }

    public Clinic clinicA() {
        return clinicA;
    }

    public Clinic clinicB() {
        return clinicB;
    }

    public ClinicScopes scopes() {
        return scopes;
    }

    public CurrentClinic currentClinic() {
        return currentClinic;
    }

    public Clinics clinics() {
        return clinics;
    }

    /** Also the {@code AmbientTransactions}. */
    public ThreadTransactions transactions() {
        return transactions;
    }

    public KernelDatabase database() {
        return database;
    }

    public ModuleTables moduleTables() {
        return new PooledModuleTables(transactions);
    }

    public Signals signals() {
        return signals;
    }

    public RootKey rootKey() {
        return rootKey;
    }

    public ClinicFieldCipher cipher() {
        return new ClinicFieldCipher(currentClinic, keyring);
    }

    public ClinicBlindIndex blindIndex() {
        return new ClinicBlindIndex(currentClinic, keyring);
    }

    public StreamCipher streams() {
        return new ClinicStreamCipher(cipher());
    }

    /** As the owner of all tables, to look behind the kernel's back; row security holds for it too. */
    public Connection ownerConnection() throws SQLException {
        return owner.open();
    }

    /** Modules' schemas by their packages. */
    public ModuleSchemas moduleSchemas() {
        return new PackagedSchemas(schemas);
    }

    Schemas schemas() {
        return schemas;
    }

    HikariDataSource pool() {
        return pool;
    }

    PostgresServer server() {
        return server;
    }
}
