package com.codecanvas.medspa.core.persistence.schema;

import com.codecanvas.medspa.core.persistence.SchemaOutlook;
import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import com.codecanvas.medspa.core.persistence.SchemaStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Runs a schema's migrations that have not run yet, all of them or none. */
final class Migration {

    private final DataSource owner;
    private final SchemaPlan plan;

    Migration(DataSource owner, SchemaPlan plan) {
        this.owner = owner;
        this.plan = plan;
    }

    /** @param check of what is there in the end; when it throws, none of the migrations has run */
    void run(Connection connection, LastLook.Check check) throws SQLException {
        try {
            History history = new History(owner, plan);
            List<String> newer = newer(history, StepRecords.of(connection, plan.schema()));
            if (!newer.isEmpty()) {
                throw new SchemaRefusedException(plan.owner(), newer);
            }
            List<MigrationInfo> pending = history.pending();
            StepRecords.keep(connection, plan, pending);
            history.migrate(check);
            if (pending.isEmpty()) {
                check.on(connection);
            }
        } catch (FlywayException e) {
            throw refused(e);
        }
    }

    private SchemaRefusedException refused(FlywayException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SchemaRefusedException byTheCheck) {
                return byTheCheck;
            }
        }
        SchemaRefusedException refused =
                new SchemaRefusedException(plan.owner(), List.of("a migration failed: " + firstLines(thrown)));
        refused.initCause(thrown);
        return refused;
    }

    SchemaOutlook outlook(Connection connection) throws SQLException {
        try {
            History history = new History(owner, plan);
            List<String> refusals = new ArrayList<>(newer(history, StepRecords.of(connection, plan.schema())));
            refusals.addAll(history.contradictions());
            return new SchemaOutlook(
                    history.pending().stream()
                            .map(step -> shown(step, plan.scripts()))
                            .toList(),
                    refusals);
        } catch (FlywayException e) {
            return new SchemaOutlook(List.of(), List.of("the migrations cannot be read: " + firstLines(e)));
        }
    }

    static SchemaStep shown(MigrationInfo step, Scripts scripts) {
        return new SchemaStep(
                step.getVersion().getVersion(),
                step.getDescription(),
                step.getScript(),
                scripts.kindOf(step).shown());
    }

    static String firstLines(Exception e) {
        return e.getMessage()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("---"))
                .limit(6)
                .collect(Collectors.joining(" "));
    }

    /** Steps ahead of the scripts, unless the version that has these scripts works with them all. */
    private static List<String> newer(History history, Map<String, StepKind> kinds) {
        List<MigrationInfo> blocking = history.ahead().stream()
                .filter(step -> !kind(kinds, step).expand())
                .toList();
        if (blocking.isEmpty()) {
            return List.of();
        }
        String ran = blocking.stream().map(MigrationInfo::getScript).collect(Collectors.joining(", "));
        boolean undoable = blocking.stream().allMatch(step -> kind(kinds, step).undoable());
        return List.of("its tables were written by a newer version, which ran " + ran + "; "
                + (undoable ? "rolling back to this version undoes that" : "there is no way back from that"));
    }

    private static StepKind kind(Map<String, StepKind> kinds, MigrationInfo step) {
        return kinds.getOrDefault(step.getVersion().getVersion(), StepKind.UNKNOWN);
    }
}
