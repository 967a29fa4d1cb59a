package com.codecanvas.medspa.core.installer.run;

import com.codecanvas.medspa.core.installer.operation.Kind;
import com.codecanvas.medspa.core.installer.operation.Operation;
import com.codecanvas.medspa.core.installer.operation.Operation.Begin;
import com.codecanvas.medspa.core.installer.operation.Operation.Subject;
import com.codecanvas.medspa.core.installer.operation.Release;
import com.codecanvas.medspa.core.installer.store.Operations;
import com.codecanvas.medspa.core.installer.tables.PackageTables;
import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.ModulePackage;
import com.codecanvas.medspa.core.packages.PackageDescriptor;
import com.codecanvas.medspa.core.packages.PackageScript;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Changes of one module on a real database, with a framework of paper. */
final class ChangeDesk {

    static final String MODULE = "lasers";
    static final String TABLE = "create table item (tenant_id uuid not null, id uuid not"
            + " null, name text, primary key (tenant_id, id));"
            + " alter table item enable row level security; alter table item force row level security;"
            + " create policy clinic on item using (tenant_id = nullif(current_setting('app.tenant_id', true),"
            + " '')::uuid) with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);";

    private static final KernelKit KIT = KernelKit.shared().schema("installer");

    final PaperFramework framework = new PaperFramework();
    final Operations operations = new Operations(KIT.database());
    final Map<String, ModulePackage> packages = new HashMap<>();
    String unhealthy = "";
    private final ModuleChange change;

    ChangeDesk() {
        sql("delete from kernel_installer.module_operation");
        KIT.moduleSchemas().discard(MODULE);
        Gate gate = id -> framework.present().get(id).version().equals(unhealthy) ? "It does not work." : null;
        PackageSource source = (id, release) -> release == null ? null : packages.get(release.digest());
        change = new ModuleChange(
                new ModuleChange.Parts(framework, new PackageTables(KIT.moduleSchemas()), operations, source, gate),
                (operation, next, ending) -> operations.end(operation, ending.state(), ending.problem()));
    }

    Release release(String version, PackageScript... scripts) {
        String digest = "digest-of-" + version;
        PackageDescriptor descriptor = new PackageDescriptor(
                MODULE,
                "Lasers",
                "",
                "",
                version,
                null,
                "",
                "",
                true,
                List.of(),
                Grants.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        packages.put(
                digest,
                new ModulePackage(Path.of("lasers.jar"), digest, descriptor, List.of(), List.of(), List.of(scripts)));
        return new Release(version, digest);
    }

    Operation run(Kind kind, Release from, Release to) {
        Operation operation = begin(kind, from, to);
        change.run(operation);
        return operations.find(operation.id()).orElseThrow();
    }

    /** Killed before the step, and resumed by the same node after its restart. */
    Operation killedBefore(String step, Kind kind, Change what) {
        Operation operation = begin(kind, what.from(), what.to());
        framework.killBefore(step);
        try {
            change.run(operation);
        } catch (PaperFramework.Killed asWanted) {
            Operation left = operations.takeUp("node").orElseThrow();
            change.back(left, "killed");
        }
        return operations.find(operation.id()).orElseThrow();
    }

    record Change(Release from, Release to) {}

    private Operation begin(Kind kind, Release from, Release to) {
        return operations.begin(
                Operation.begin(new Begin(kind, new Subject(MODULE, "Lasers", from, to, "operator")), "node"));
    }

    String installed() {
        Release release = framework.present().get(MODULE);
        return release == null ? null : release.version();
    }

    /** Columns of the table besides its keys; empty without a table. */
    String columns() {
        try (Connection connection = KIT.ownerConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select coalesce(string_agg(column_name, ' ' order by ordinal_position), '') from"
                                + " information_schema.columns where table_schema = 'lasers' and table_name = 'item'"
                                + " and column_name not in ('tenant_id', 'id')");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sql(String statement) {
        KIT.database().global(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                return prepared.executeUpdate();
            }
        });
    }
}
