package com.codecanvas.medspa.core.persistence.schema;

import com.codecanvas.medspa.core.persistence.SchemaOutlook;
import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import com.codecanvas.medspa.core.persistence.transaction.Roles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares schemas: role, migrations, rights, isolation rules. Does nothing where nothing changed since the last time. */
public final class Schemas {

    private static final Logger LOG = LoggerFactory.getLogger(Schemas.class);
    private static final String RULES = "isolation-1";
    private static final SchemaOutlook NOTHING = new SchemaOutlook(List.of(), List.of());

    private final OwnerDatabase database;
    private final Map<String, String> prepared = new ConcurrentHashMap<>();

    public Schemas(OwnerDatabase database) {
        this.database = database;
        prepared.putAll(database.call(Schemas::recorded));
    }

    /** @throws SchemaRefusedException when a migration fails, a table breaks a rule, or a newer version's steps are in the way */
    public void prepare(SchemaPlan plan) {
        String digest = plan.scripts().digest(RULES);
        // Once: after that another node may have taken the schema somewhere else.
        if (prepared.remove(plan.schema(), digest)) {
            return;
        }
        database.alone(connection -> {
            if (!upToDate(connection, plan)) {
                migrate(connection, plan);
                record(connection, plan.schema(), digest);
                LOG.info("Schema {} is up to date", plan.schema());
            }
            return null;
        });
    }

    /** What {@link #prepare} would run. */
    public SchemaOutlook outlook(SchemaPlan plan) {
        return database.call(connection ->
                upToDate(connection, plan) ? NOTHING : new Migration(database.migrations(), plan).outlook(connection));
    }

    /** What {@link #undo} would undo. */
    public SchemaOutlook undoOutlook(SchemaPlan target, Scripts ofNewer) {
        boolean same = target.scripts().digest(RULES).equals(ofNewer.digest(RULES));
        return same && database.call(connection -> upToDate(connection, target))
                ? NOTHING
                : undoing(target, ofNewer).outlook();
    }

    /**
     * Takes the schema back to what the target needs, in one transaction.
     *
     * @throws SchemaRefusedException when a step has no way back, a script fails, or what is left breaks a rule
     */
    public void undo(SchemaPlan target, Scripts ofNewer) {
        database.alone(connection -> {
            Undoing undoing = undoing(target, ofNewer);
            return Sql.inTransaction(connection, () -> {
                List<String> before = Outside.of(connection, target.schema());
                undoing.run(connection);
                check(connection, target, before);
                record(
                        connection,
                        target.schema(),
                        undoing.complete() ? target.scripts().digest(RULES) : "incomplete");
                return null;
            });
        });
        prepared.remove(target.schema());
        LOG.info("Schema {} was taken back", target.schema());
    }

    /** Drops the schema and what is known of it. */
    public void discard(SchemaPlan plan) {
        database.alone(connection -> Sql.inTransaction(connection, () -> {
            Sql.run(connection, "drop schema if exists " + Sql.quoted(plan.schema()) + " cascade");
            forget(connection, "kernel.schema_step", plan.schema());
            forget(connection, "kernel.schema_state", plan.schema());
            return null;
        }));
        prepared.remove(plan.schema());
        LOG.info("Schema {} was dropped", plan.schema());
    }

    private static boolean upToDate(Connection connection, SchemaPlan plan) throws SQLException {
        return plan.scripts().digest(RULES).equals(recorded(connection).get(plan.schema()));
    }

    private static void forget(Connection connection, String table, String schema) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from " + table + " where schema_name = ?")) {
            delete.setString(1, schema);
            delete.executeUpdate();
        }
    }

    private Undoing undoing(SchemaPlan target, Scripts ofNewer) {
        History before = new History(database.migrations(), target);
        History after = new History(database.migrations(), target.with(ofNewer));
        return new Undoing(target, ofNewer, WayBack.find(before, after, ofNewer));
    }

    private void migrate(Connection connection, SchemaPlan plan) throws SQLException {
        String schema = Sql.quoted(plan.schema());
        String role = Sql.quoted(plan.role());
        RoleSetup.ensure(connection, plan.role());
        Sql.run(connection, "create schema if not exists " + schema);
        Sql.run(connection, "grant usage on schema " + schema + " to " + role);
        // For tables to come, so that a migration can take rights back, as an append-only table does.
        Sql.run(
                connection,
                "alter default privileges in schema " + schema + " grant select, insert, update, delete on tables to "
                        + role);
        List<String> before = Outside.of(connection, plan.schema());
        new Migration(database.migrations(), plan).run(connection, migrated -> check(migrated, plan, before));
        Sql.run(connection, "revoke all on " + schema + "." + History.TABLE + " from " + role);
    }

    private static void check(Connection connection, SchemaPlan plan, List<String> before) throws SQLException {
        if (plan.guarded()) {
            List<String> violations = new IsolationGuard(connection, plan).violations();
            violations.addAll(Outside.added(before, Outside.of(connection, plan.schema())));
            if (!violations.isEmpty()) {
                throw new SchemaRefusedException(plan.owner(), violations);
            }
        }
    }

    private static Map<String, String> recorded(Connection connection) throws SQLException {
        Map<String, String> digests = new ConcurrentHashMap<>();
        if (Sql.exists(connection, "select 1 where to_regclass('kernel.schema_state') is not null")) {
            for (String line : Sql.texts(connection, "select schema_name || ' ' || digest from kernel.schema_state")) {
                int space = line.indexOf(' ');
                digests.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return digests;
    }

    private static void record(Connection connection, String schema, String digest) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into kernel.schema_state (schema_name, digest) values (?, ?)"
                        + " on conflict (schema_name) do update set digest = excluded.digest, prepared_at = now()")) {
            insert.setString(1, schema);
            insert.setString(2, digest);
            insert.executeUpdate();
        }
    }

    /** The login role of the pool, the kernel's role, and what modules may rely on. */
    void prepareRoles(String appPassword) {
        database.alone(connection -> {
            RoleSetup.ensureApp(connection, appPassword);
            RoleSetup.ensure(connection, Roles.KERNEL);
            Sql.run(connection, "create extension if not exists btree_gist schema public");
            return null;
        });
    }

    boolean isRecorded(String name, String digest) {
        return digest.equals(prepared.get(name));
    }

    void record(String name, String digest) {
        database.call(connection -> {
            record(connection, name, digest);
            return null;
        });
        prepared.put(name, digest);
    }
}
