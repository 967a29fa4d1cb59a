package com.codecanvas.medspa.core.persistence.schema;

import com.codecanvas.medspa.core.persistence.SchemaOutlook;
import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;

/** Takes a schema back from a newer version of its module to the target. */
final class Undoing {

    private final SchemaPlan target;
    private final Scripts newer;
    private final WayBack way;

    Undoing(SchemaPlan target, Scripts newer, WayBack way) {
        this.target = target;
        this.newer = newer;
        this.way = way;
    }

    SchemaOutlook outlook() {
        return new SchemaOutlook(
                way.undone().stream().map(step -> Migration.shown(step, newer)).toList(), way.refusals());
    }

    /** Whether the target then has nothing more to run. */
    boolean complete() {
        return way.complete();
    }

    /** In the transaction that the connection has open. */
    void run(Connection connection) throws SQLException {
        if (!way.refusals().isEmpty()) {
            throw SchemaRefusedException.undoing(target.owner(), way.refusals());
        }
        if (way.undone().isEmpty()) {
            return;
        }
        // As in Flyway's own transactions.
        Sql.run(connection, "set local search_path to " + Sql.quoted(target.schema()) + ", public");
        Sql.run(connection, "set local lock_timeout = '" + ImpatientSource.LOCK_TIMEOUT + "'");
        for (MigrationInfo step : way.undone()) {
            undo(connection, newer.back(step).orElseThrow());
            forget(connection, step);
        }
        StepRecords.remove(connection, target.schema(), way.undone());
    }

    private void undo(Connection connection, Script back) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(back.sql());
        } catch (SQLException e) {
            SchemaRefusedException refused = SchemaRefusedException.undoing(
                    target.owner(), List.of(back.name() + " failed: " + Migration.firstLines(e)));
            refused.initCause(e);
            throw refused;
        }
    }

    private void forget(Connection connection, MigrationInfo step) throws SQLException {
        String history = Sql.quoted(target.schema()) + "." + Sql.quoted(History.TABLE);
        try (PreparedStatement delete =
                connection.prepareStatement("delete from " + history + " where installed_rank = ?")) {
            delete.setInt(1, step.getInstalledRank());
            if (delete.executeUpdate() != 1) {
                throw new IllegalStateException("The history of " + target.schema() + " changed meanwhile");
            }
        }
    }
}
