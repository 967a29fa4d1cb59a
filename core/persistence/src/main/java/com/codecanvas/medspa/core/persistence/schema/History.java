package com.codecanvas.medspa.core.persistence.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Which of a plan's scripts have run in its schema and which are to come, as it was when this was made. */
final class History {

    static final String TABLE = "flyway_history";

    private static final Set<MigrationState> AHEAD = Set.of(
            MigrationState.FUTURE_SUCCESS,
            MigrationState.FUTURE_FAILED,
            MigrationState.MISSING_SUCCESS,
            MigrationState.MISSING_FAILED);

    private final Flyway flyway;
    private final List<MigrationInfo> all;

    History(DataSource owner, SchemaPlan plan) {
        this.flyway = Flyway.configure(History.class.getClassLoader())
                .dataSource(owner)
                .defaultSchema(plan.schema())
                .schemas(plan.schema())
                .createSchemas(false)
                .table(TABLE)
                .group(true)
                .cleanDisabled(true)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                // What is ahead of the scripts is this package's own business to judge.
                .ignoreMigrationPatterns("*:future")
                .resourceProvider(new ScriptResources(plan.scripts()))
                .load();
        this.all = List.of(flyway.info().all());
    }

    List<MigrationInfo> applied() {
        return all.stream().filter(MigrationInfo::isApplied).toList();
    }

    List<MigrationInfo> pending() {
        return in(MigrationState.PENDING);
    }

    /** Ran, but is none of the scripts. */
    List<MigrationInfo> ahead() {
        return all.stream().filter(info -> AHEAD.contains(info.getState())).toList();
    }

    /** Why these scripts cannot be the ones that made the schema. */
    List<String> contradictions() {
        List<String> found = new ArrayList<>();
        in(MigrationState.IGNORED).forEach(info -> found.add(info.getScript() + " never ran, though later ones did"));
        applied().stream()
                .filter(info -> info.getResolvedChecksum() != null && !info.isChecksumMatching())
                .forEach(info -> found.add(info.getScript() + " is not the script that ran under this version"));
        return found;
    }

    /** In one transaction with the check after the last step; without anything to run it is not asked. */
    void migrate(LastLook.Check check) {
        List<MigrationInfo> pending = pending();
        String last = pending.isEmpty() ? "" : pending.get(pending.size() - 1).getScript();
        var unused = Flyway.configure(History.class.getClassLoader())
                .configuration(flyway.getConfiguration())
                .callbacks(new LastLook(last, check))
                .load()
                .migrate();
    }

    private List<MigrationInfo> in(MigrationState... states) {
        return all.stream()
                .filter(info -> Arrays.asList(states).contains(info.getState()))
                .toList();
    }
}
