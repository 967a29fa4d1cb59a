package com.codecanvas.medspa.core.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Checks what a group of migrations made while its transaction is still open, so that a refusal leaves nothing of them. */
final class LastLook implements Callback {

    private final String lastScript;
    private final Check check;

    LastLook(String lastScript, Check check) {
        this.lastScript = lastScript;
        this.check = check;
    }

    /** Throws when what it sees must not stay. */
    @FunctionalInterface
    interface Check {
        void on(Connection connection) throws SQLException;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE
                        && context.getMigrationInfo().getScript().equals(lastScript);
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            Connection connection = context.getConnection();
            if (event == Event.BEFORE_EACH_MIGRATE) {
                requireTransaction(connection, context.getMigrationInfo().getScript());
            } else {
                // As everywhere else: the words of some rules depend on it.
                Sql.run(connection, "set local search_path to default");
                check.on(connection);
            }
        } catch (SQLException e) {
            throw new FlywayException("What the migrations made cannot be checked: " + e.getMessage(), e);
        }
    }

    private static void requireTransaction(Connection connection, String script) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new FlywayException(script + " has a statement that runs in no transaction, such as create index"
                    + " concurrently, and could not be taken back");
        }
    }

    @Override
    public String getCallbackName() {
        return "last-look";
    }
}
